import { TABLES } from "../../src/history/columns.ts";
import type { Postgres } from "./postgres.ts";

/** Models that share the runs of a long history. */
export const MODELS = 20;

/**
 * A long history straight into the tables, as twenty models with a run every ten minutes would have left it: a comparison for each run,
 * every fiftieth promoted, every hundredth deployed. One more model, `pushed`, has twenty runs and an execution of one of them at every
 * twentieth of these moments. The first runs of all have a metric that no later one has: `old`.
 *
 * @param counted whether the database has counted what is there, by which it plans
 */
export async function manyRows({ sql }: Postgres, database: string, runs: number, counted = true): Promise<void> {
  for (const table of TABLES) {
    await sql(database, `alter table contender.${table} set (autovacuum_enabled = off)`);
  }
  const id = "lpad(to_hex(n), 16, '0')";
  const model = `'model-' || n % ${MODELS}`;
  const at = "timestamptz '2024-01-01 00:00Z' + n * interval '10 minutes'";
  const insert = (table: string, columns: string, values: string, where = "true") =>
    sql(
      database,
      `insert into contender.${table} (key, at, model, ${columns})
       select ${values} from generate_series(1, ${runs}) n where ${where}`,
    );
  const run = `'records/runs/' || ${model} || '/' || ${id} || '.json'`;
  await insert("runs", "run, engine, dataset", `${run}, 0, ${model}, ${id}, md5('e'), md5('d')`);
  for (const [number, metric] of ["roc_auc", "log_loss"].entries()) {
    await insert("metrics", "run, metric, value", `${run}, ${number}, ${model}, ${id}, '${metric}', n / 1e6`);
  }
  await insert("metrics", "run, metric, value", `${run}, 2, ${model}, ${id}, 'old', n / 1e6`, `n <= ${50 * MODELS}`);
  const execution = `'records/executions/' || ${id} || '/' || n || '.json'`;
  await insert("executions", "run, id, started", `${execution}, 0, ${model}, ${id}, n, ${at}`);
  const pushed = `lpad(to_hex(n / ${MODELS} * 20 / (${runs} / ${MODELS} + 1)), 16, 'f')`;
  await insert(
    "executions",
    "run, id, started",
    `'records/executions/' || ${pushed} || '/' || n || '.json', 0, 'pushed', ${pushed}, n, ${at}`,
    `n % ${MODELS} = 0`,
  );
  await sql(
    database,
    `insert into contender.metrics (key, at, model, run, metric, value)
     select distinct 'records/runs/pushed/' || run || '.json', 0, 'pushed', run, 'roc_auc', 0.8
       from contender.executions where model = 'pushed'`,
  );
  const comparison = `'records/comparisons/' || ${model} || '/' || md5(n::text) || '.json'`;
  await insert(
    "comparisons",
    "comparison, challenger, metric, difference",
    `${comparison}, 0, ${model}, md5(n::text), ${id}, 'roc_auc', 0.01`,
  );
  const promotion = `'promotions/' || ${model} || '/' || md5(n::text) || '.json'`;
  await insert(
    "promotions",
    "commit_sha, number, promoted, author, subject, run, comparison",
    `${promotion}, 0, ${model}, md5(n::text), n, ${at}, 'Ada', 'Merge', ${id}, md5(n::text)`,
    `n / ${MODELS} % 50 = 0`,
  );
  const deployment = `'deployments/' || ${model} || '/' || n || '.json'`;
  await insert(
    "deployments",
    "id, run, environment, place, outcome, finished",
    `${deployment}, 0, ${model}, n, ${id}, 'production', 'live', 'live', ${at}`,
    `n / ${MODELS} % 100 = 0`,
  );
  if (counted) await sql(database, "analyze");
}
