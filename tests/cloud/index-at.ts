import { setTimeout as sleep } from "node:timers/promises";
import { MIGRATIONS, type Migration } from "../../src/adapters/index/migrations/migrations.ts";
import { type PostgresPlace, parseDatabase } from "../../src/adapters/index/parse-database.ts";
import { LIMITS, type Limits } from "../../src/adapters/index/pool.ts";
import { postgresIndex } from "../../src/adapters/index/postgres-index.ts";
import { TABLES } from "../../src/history/columns.ts";
import type { Index, Row } from "../../src/ports/index.ts";

/** The index at an address, without long waits. */
export function indexAt(
  url: string,
  more: {
    limits?: Partial<Limits>;
    tries?: number;
    migrations?: readonly Migration[];
    sleep?: (wait: number) => Promise<void>;
  } = {},
): Index {
  const wait = more.sleep ?? ((milliseconds: number) => sleep(milliseconds / 10));
  const own = { sleep: wait, chance: () => 0.5, tries: more.tries ?? 4 };
  const limits = { ...LIMITS, connect: 10_000, ...more.limits };
  return postgresIndex(parseDatabase(url) as PostgresPlace, own, limits, more.migrations ?? MIGRATIONS);
}

/** Every row of the index, by table. */
export async function allRows(index: Pick<Index, "rows">): Promise<Record<string, Row[]>> {
  const found: Record<string, Row[]> = {};
  for (const table of TABLES) {
    found[table] = [];
    for await (const row of index.rows(table, "", "\u{10ffff}")) found[table].push(row);
  }
  return found;
}
