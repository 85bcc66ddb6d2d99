import type { Postgres } from "./postgres.ts";

/** Models that share the runs of a long history. */
export const MODELS = 20;

/**
 * A long history straight into the tables, as twenty models with a run every ten minutes would have left it: a comparison for each run,
 * every fiftieth promoted, every hundredth deployed.
 */
export async function manyRows({ sql }: Postgres, database: string, runs: number): Promise<void> {
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
  const execution = `'records/executions/' || ${id} || '/' || n || '.json'`;
  await insert("executions", "run, id, started", `${execution}, 0, ${model}, ${id}, n, ${at}`);
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
  await sql(database, "analyze");
}
