import type { Question } from "../../ports/index.ts";

/** A question as SQL, with its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the answer to each kind of question is read from; a test holds that each uses its index. */
export function statementOf(question: Question): Statement {
  switch (question.ask) {
    case "runs": {
      const { since, model, limit } = question;
      return { text: runsSql(model !== undefined), values: [since, limit, ...(model === undefined ? [] : [model])] };
    }
    case "metric":
      return { text: METRIC, values: [question.model, question.metric, question.limit] };
    case "production":
      return { text: PRODUCTION, values: [question.model, `${question.on}T00:00:00Z`] };
    case "promotions": {
      const { model, limit } = question;
      return { text: promotionsSql(model !== undefined), values: [limit, ...(model === undefined ? [] : [model])] };
    }
  }
}

/** Only a run's last execution counts: each that the walk from the newest on meets is looked up, so that the walk ends after so many. */
const LAST = `cross join lateral (select later.key from contender.executions later
    where later.model = e.model and later.run = e.run and later.started is not null
    order by later.started desc, later.key desc limit 1) last`;

const PROMOTED = `(select min(p.promoted) from contender.promotions p where p.model = e.model and p.run = e.run) as promoted`;

const runsSql = (model: boolean) => `select e.model, e.run, e.started as "when",
    coalesce((select json_agg(json_build_object('metric', m.metric, 'value', m.value) order by m.at)
      from contender.metrics m where m.model = e.model and m.run = e.run), '[]') as metrics,
    ${PROMOTED}
  from contender.executions e ${LAST}
  where e.started >= $1 ${model ? "and e.model = $3" : ""} and last.key = e.key
  order by e.started desc, e.model collate "C", e.run collate "C" limit $2`;

/** Whether any run has the metric is asked first: else the whole of the model's history would be walked in vain. */
const METRIC = `select e.run, e.started as "when", m.value, ${PROMOTED}
  from contender.executions e ${LAST}
    join contender.metrics m on m.model = e.model and m.run = e.run and m.metric = $2
  where e.model = $1 and e.started is not null and last.key = e.key
    and (select known.run from contender.metrics known where known.model = $1 and known.metric = $2
      order by known.run limit 1) is not null
  order by e.started desc, e.run collate "C" limit $3`;

/** Each holds until the next: of promotions by model, of deployments that went live by environment too. */
const PRODUCTION = `with day as (select $2::timestamptz as first, $2::timestamptz + interval '1 day' as next),
  promoted as (
    select run, promoted as began, author as by, commit_sha,
      lead(promoted) over (order by promoted, number) as until, number
    from contender.promotions, day
    where model = $1
      and promoted >= coalesce((select max(promoted) from contender.promotions, day where model = $1 and promoted <= day.first), '-infinity')
      and promoted <= coalesce((select min(promoted) from contender.promotions, day where model = $1 and promoted >= day.next), 'infinity')),
  deployed as (
    select run, finished as began, environment || ': ' || place as by, commit_sha,
      lead(finished) over (partition by environment order by finished, key) as until, 0 as number
    from contender.deployments where model = $1 and outcome = 'live' and finished is not null)
  select kind, run, began as "from", until, by, commit_sha as "commit" from (
    select 'promotion' as kind, * from promoted union all select 'deployment' as kind, * from deployed) held, day
  where run is not null and began < day.next and (until is null or (until > day.first and until > began))
  order by kind desc, began desc, number desc, by collate "C", run collate "C"`;

const promotionsSql = (model: boolean) => `select p.model, p.run, p.promoted as "when", p.author as by, p.subject,
    p.commit_sha as "commit", p.verdict, p.replaces, p.comparison,
    coalesce((select json_agg(json_build_object('metric', c.metric, 'challenger', c.challenger_value,
        'champion', c.champion_value, 'difference', c.difference, 'lower', c.lower, 'upper', c.upper) order by c.at)
      from contender.comparisons c where c.model = p.model and c.comparison = p.comparison and c.metric is not null), '[]') as estimates
  from contender.promotions p where p.promoted is not null ${model ? "and p.model = $2" : ""}
  order by p.promoted desc, p.number desc, p.model collate "C" limit $1`;
