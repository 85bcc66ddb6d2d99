import type {
  Answer,
  MetricAnswer,
  ProductionAnswer,
  PromotionAnswer,
  Question,
  Row,
  RunAnswer,
  Table,
} from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import type { Columns } from "./columns.ts";
import { factual } from "./facts-of.ts";
import { readFacts } from "./read-facts.ts";
import { together } from "./together.ts";

/**
 * Answers a question without a database, from the same rows that one would hold: read from the store, all that the question is about.
 * Cheap for some thousands of records in a folder, or of one model in S3.
 *
 * @param top the whole store, both zones in it
 * @throws ContenderError `evidence-corrupt`, `record-invalid`, `evidence-missing`, naming the key
 */
export async function answerFromStore<Q extends Question>(top: Store, question: Q): Promise<Answer<Q>> {
  return (await answered(top, question)) as Answer<Q>;
}

function answered(top: Store, question: Question): Promise<Answer> {
  switch (question.ask) {
    case "runs":
      return runs(top, question);
    case "metric":
      return metric(top, question);
    case "production":
      return production(top, question);
    case "promotions":
      return promotions(top, question);
  }
}

/** Reads of the store at once. */
const READS = 16;

type Cells<T extends Table> = Row & Columns<T>;

async function rowsBelow<T extends Table>(top: Store, prefix: string, table: T): Promise<Cells<T>[]> {
  return rowsOf(top, await keysBelow(top, prefix), table);
}

async function rowsOf<T extends Table>(top: Store, keys: readonly string[], table: T): Promise<Cells<T>[]> {
  return (await together(keys, READS, (key) => rowsAt(top, key, table))).flat();
}

async function keysBelow(top: Store, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of top.list(prefix)) keys.push(key);
  return keys;
}

async function rowsAt<T extends Table>(top: Store, key: string, table: T): Promise<Cells<T>[]> {
  const facts = await readFacts(top, key);
  return typeof facts === "object" ? ((facts.rows[table] ?? []) as Cells<T>[]) : [];
}

const runKey = (model: string, run: string) => `records/runs/${model}/${run}.json`;
const promotedBelow = (model?: string) => (model === undefined ? "promotions/" : `promotions/${model}/`);
const after = (a: string, b: string) => (a > b ? -1 : a < b ? 1 : 0);

/** Keys of executions: of one model's runs, and of those that no record tells the model of, where a model is asked for. */
async function executionKeys(top: Store, model?: string): Promise<string[]> {
  const keys = await keysBelow(top, "records/executions/");
  if (model === undefined) return keys;
  const [own, others] = [new Set<string>(), new Set<string>()];
  for await (const key of top.list("records/runs/")) {
    const place = factual(key);
    if (place?.kind === "run") (place.model === model ? own : others).add(place.run);
  }
  return keys.filter((key) => {
    const place = factual(key);
    return place?.kind === "execution" && (own.has(place.run) || !others.has(place.run));
  });
}

/** Of each run the first or last execution; the newest first. */
async function executionsOf(top: Store, which: "first" | "last", model?: string) {
  const found = new Map<string, Cells<"executions"> & { started: string }>();
  const sooner = which === "first" ? 1 : -1;
  for (const row of await rowsOf(top, await executionKeys(top, model), "executions")) {
    if (row.started === null || (model !== undefined && row.model !== model)) continue;
    const own = `${row.model}/${row.run}`;
    const known = found.get(own);
    if (!known || sooner * after(row.started, known.started) > 0) found.set(own, { ...row, started: row.started });
  }
  return [...found.values()].sort(
    (a, b) => after(a.started, b.started) || -after(a.model!, b.model!) || -after(a.run!, b.run!),
  );
}

/** When each run first became champion, by model and run. */
async function firstPromotions(top: Store, model?: string): Promise<Map<string, string>> {
  const first = new Map<string, string>();
  for (const row of await rowsBelow(top, promotedBelow(model), "promotions")) {
    const own = `${row.model}/${row.run}`;
    if (row.promoted !== null && !(first.get(own)! <= row.promoted)) first.set(own, row.promoted);
  }
  return first;
}

async function runs(top: Store, { since, model, limit }: Extract<Question, { ask: "runs" }>): Promise<RunAnswer[]> {
  const all = await executionsOf(top, "last", model);
  const champions = await firstPromotions(top, model);
  const newest = all.filter(({ started }) => started >= since).slice(0, limit);
  return together(newest, READS, async ({ model: of, run, started }): Promise<RunAnswer> => {
    const metrics = await rowsAt(top, runKey(of!, run!), "metrics");
    return {
      model: of!,
      run: run!,
      when: started,
      metrics: metrics.map((row) => ({ metric: row.metric!, value: row.value })),
      promoted: champions.get(`${of}/${run}`) ?? null,
    };
  });
}

async function metric(top: Store, question: Extract<Question, { ask: "metric" }>): Promise<MetricAnswer[]> {
  const { model, limit } = question;
  const champions = await firstPromotions(top, model);
  const answers: MetricAnswer[] = [];
  const newest = await executionsOf(top, "first", model);
  while (newest.length > 0 && answers.length < limit) {
    const next = newest.splice(0, Math.min(READS, limit - answers.length));
    const some = await together(next, READS, async ({ run, started }) => {
      const rows = await rowsAt(top, runKey(model, run!), "metrics");
      const promoted = champions.get(`${model}/${run}`) ?? null;
      const own = rows.filter((row) => row.metric === question.metric);
      return own.map((row): MetricAnswer => ({ run: run!, when: started, value: row.value, promoted }));
    });
    answers.push(...some.flat());
  }
  return answers.slice(0, limit);
}

/**
 * Promotions by model in git's order, with the moment from which each holds: a clock that was ahead must not put a later one before an
 * earlier.
 */
async function promotionsIn(top: Store, model?: string) {
  const began = new Map<string, string>();
  const rows = (await rowsBelow(top, promotedBelow(model), "promotions")).sort((a, b) => a.number! - b.number!);
  return rows.map((row) => {
    const from = [began.get(row.model!) ?? "", row.promoted ?? ""].sort()[1]!;
    began.set(row.model!, from);
    return { ...row, began: from };
  });
}

/** Each holds until the next: of promotions by model, of deployments that went live by environment too. */
async function production(
  top: Store,
  { model, on }: Extract<Question, { ask: "production" }>,
): Promise<ProductionAnswer[]> {
  const first = `${on}T00:00:00.000Z`;
  const next = new Date(Date.parse(first) + 86_400_000).toISOString();
  const promoted = (await promotionsIn(top, model)).filter(({ began }) => began !== "");
  const live = (await rowsBelow(top, `deployments/${model}/`, "deployments"))
    .filter(({ outcome, finished }) => outcome === "live" && finished !== null)
    .sort((a, b) => -after(a.finished!, b.finished!) || -after(a.key as string, b.key as string));
  const held = promoted.map((row, at) => ({
    kind: "promotion" as const,
    run: row.run,
    from: row.began,
    until: promoted[at + 1]?.began ?? null,
    by: row.author!,
    commit: row.commit_sha,
  }));
  const deployed = live.map((row, at) => ({
    kind: "deployment" as const,
    run: row.run,
    from: row.finished!,
    until: live.slice(at + 1).find(({ environment }) => environment === row.environment)?.finished ?? null,
    by: `${row.environment}: ${row.place}`,
    commit: row.commit_sha,
  }));
  const holds = ({ run, from, until }: { run: string | null; from: string; until: string | null }) =>
    run !== null && from < next && (until === null || (until > first && until > from));
  const tied = (a: ProductionAnswer, b: ProductionAnswer) =>
    after(a.from, b.from) || -after(a.by, b.by) || -after(a.run, b.run);
  return [
    ...held.reverse().filter(holds),
    ...(deployed.filter(holds) as ProductionAnswer[]).sort(tied),
  ] as ProductionAnswer[];
}

async function promotions(
  top: Store,
  { model, limit }: Extract<Question, { ask: "promotions" }>,
): Promise<PromotionAnswer[]> {
  const all = (await promotionsIn(top, model)).filter(({ promoted }) => promoted !== null);
  const newest = all
    .sort((a, b) => after(a.began, b.began) || b.number! - a.number! || -after(a.model!, b.model!))
    .slice(0, limit);
  return together(newest, READS, async (row): Promise<PromotionAnswer> => {
    const { model: of, run, author, subject, commit_sha: commit, verdict, replaces, comparison } = row;
    const key = `records/comparisons/${of}/${comparison}.json`;
    const estimates = comparison === null ? [] : await rowsAt(top, key, "comparisons");
    return {
      ...{
        model: of!,
        run,
        when: row.promoted!,
        by: author!,
        subject: subject!,
        commit: commit!,
        verdict,
        replaces,
        comparison,
      },
      estimates: estimates.flatMap(({ metric: name, challenger_value, champion_value, difference, lower, upper }) =>
        name === null
          ? []
          : [{ metric: name, challenger: challenger_value, champion: champion_value, difference, lower, upper }],
      ),
    };
  });
}
