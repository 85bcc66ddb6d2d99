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

const PROMOTED = `(select min(p.promoted) from contender.promotions p where p.model = e.model and p.run = e.run) as promoted`;

const WAYS = { first: "", last: "desc" } as const;

/** The first or last of a run's executions. @param of what has the run's columns */
const endSql = (
  end: "first" | "last",
  of: string,
) => `(select ${end}.started, ${end}.key from contender.executions ${end}
    where ${end}.model = ${of}.model and ${end}.run = ${of}.run and ${end}.started is not null
    order by ${end}.started ${WAYS[end]}, ${end}.key ${WAYS[end]} limit 1) ${end}`;

/** The newest executions, as many as are walked at most. */
const newestSql = (
  where: string,
  limit: string,
) => `(select model, run, key, started from contender.executions where ${where}
      order by started desc, model collate "C", run collate "C" limit 200 + 2 * ${limit})`;

const NEWEST_FIRST = `order by e.started desc, e.model collate "C", e.run collate "C"`;

/**
 * A run counts once, by its last execution. The newest executions are walked until there are enough such; where there are too few
 * among them (a run is carried out again at every push), all since then are gathered.
 */
const runsSql = (model: boolean) => `with walked as materialized (
    select e.model, e.run, e.started from ${newestSql(`started >= $1 ${model ? "and model = $3" : ""}`, "$2")} e
    where (select last.key = e.key from ${endSql("last", "e")}) ${NEWEST_FIRST} limit $2)
  select e.model, e.run, e.started as "when",
    coalesce((select json_agg(json_build_object('metric', m.metric, 'value', m.value) order by m.at)
      from contender.metrics m where m.model = e.model and m.run = e.run), '[]') as metrics,
    ${PROMOTED}
  from (
    select * from walked where (select count(*) = $2 from walked)
    union all
    select model, run, max(started) from contender.executions
      where started >= $1 ${model ? "and model = $3" : ""} and (select count(*) < $2 from walked) group by model, run) e
  ${NEWEST_FIRST} limit $2`;

/**
 * A run counts once, by its first execution: a push that carries it out again moves no point. Where the newest executions have too
 * few, the runs that have the metric are walked.
 */
const METRIC = `with walked as materialized (
    select e.model, e.run, e.started, m.value from ${newestSql("model = $1 and started is not null", "$3")} e
      join contender.metrics m on m.model = e.model and m.run = e.run and m.metric = $2
    where (select first.key = e.key from ${endSql("first", "e")}) ${NEWEST_FIRST} limit $3)
  select e.run, e.started as "when", e.value, ${PROMOTED}
  from (
    select * from walked where (select count(*) = $3 from walked)
    union all
    select m.model, m.run, first.started, m.value from contender.metrics m cross join lateral ${endSql("first", "m")}
      where m.model = $1 and m.metric = $2 and (select count(*) < $3 from walked)) e
  ${NEWEST_FIRST} limit $3`;

/** When a promotion began to hold: their order is git's, and a clock that was ahead must not put a later one before an earlier. */
const BEGAN = "max(promoted) over (partition by model order by number, key)";

/** Each holds until the next: of promotions by model, of deployments that went live by environment too. */
const PRODUCTION = `with day as (select $2::timestamptz as first, $2::timestamptz + interval '1 day' as next),
  promoted as (
    select run, began, author as by, commit_sha, lead(began) over (order by number, key) as until, number
      from (select *, ${BEGAN} as began from contender.promotions where model = $1) p where began is not null),
  deployed as (
    select run, finished as began, environment || ': ' || place as by, commit_sha,
      lead(finished) over (partition by environment order by finished, key) as until, 0 as number
    from contender.deployments where model = $1 and outcome = 'live' and finished is not null)
  select kind, run, began as "from", until, by, commit_sha as "commit" from (
    select 'promotion' as kind, * from promoted union all select 'deployment' as kind, * from deployed) held, day
  where run is not null and began < day.next and (until is null or (until > day.first and until > began))
  order by kind desc, began desc, number desc, by collate "C", run collate "C"`;

/** Of one model in git's order; of several as they began to hold. */
const promotionsSql = (model: boolean) => `select p.model, p.run, p.promoted as "when", p.author as by, p.subject,
    p.commit_sha as "commit", p.verdict, p.replaces, p.comparison,
    coalesce((select json_agg(json_build_object('metric', c.metric, 'challenger', c.challenger_value,
        'champion', c.champion_value, 'difference', c.difference, 'lower', c.lower, 'upper', c.upper) order by c.at)
      from contender.comparisons c where c.model = p.model and c.comparison = p.comparison and c.metric is not null), '[]') as estimates
  from ${model ? "contender.promotions" : `(select *, ${BEGAN} as began from contender.promotions)`} p
  where p.promoted is not null ${model ? "and p.model = $2" : ""}
  order by ${model ? "" : "p.began desc,"} p.number desc, ${model ? "p.key desc" : 'p.model collate "C"'} limit $1`;
