import type { Index } from "../../ports/index.ts";
import { parseDatabase } from "./parse-database.ts";
import type { Own } from "./session.ts";

/**
 * The index that CONTENDER_DATABASE names.
 *
 * @param fallback a password that stands elsewhere: PGPASSWORD
 * @throws ContenderError `environment-invalid`
 */
export async function openIndex(named: string, fallback: string | undefined, own: Own): Promise<Index> {
  const database = parseDatabase(named, fallback);
  if (database.kind === "lambda") {
    const { lambdaIndex } = await import("./lambda-index.ts");
    return lambdaIndex(database.name);
  }
  const { postgresIndex } = await import("./postgres-index.ts");
  return postgresIndex(database, own);
}
