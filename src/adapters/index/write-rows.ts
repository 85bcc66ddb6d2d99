import type pg from "pg";
import { COLUMNS, type ColumnKind, TABLES } from "../../history/columns.ts";
import type { Facts, Table } from "../../ports/index.ts";

const TYPES: Record<ColumnKind, string> = {
  text: "text",
  number: "double precision",
  count: "int",
  time: "timestamptz",
};

/**
 * Puts the rows of some objects in place of what stands under their keys, within the caller's transaction: in the order of keys, so
 * that two writers wait for each other and never in a ring; what stands there already is not touched.
 */
export async function putRows(client: pg.ClientBase, facts: readonly Facts[]): Promise<void> {
  const once = new Map(facts.map((one) => [one.key, one]));
  const sorted = [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const table of TABLES) {
    const own = sorted.filter(({ rows }) => rows[table] !== undefined);
    if (own.length === 0) continue;
    await client.query(cutSql(table), [own.map(({ key }) => key), own.map(({ rows }) => rows[table]!.length)]);
    const rows = own.flatMap(({ rows }) => rows[table]!);
    if (rows.length > 0)
      await client.query(
        putSql(table),
        columnsOf(table).map(([name]) => rows.map((row) => row[name]!)),
      );
  }
}

/** Takes all rows of some keys away, within the caller's transaction. */
export async function forgetRows(client: pg.ClientBase, keys: readonly string[]): Promise<void> {
  for (const table of TABLES)
    await client.query(`delete from contender.${table} where key = any($1)`, [[...keys].sort()]);
}

/** SQL for a table's rows after the row $1, $2 (key and number) up to and with the key $3, at most $4, in their order. */
export function rangeSql(table: Table): string {
  const names = columnsOf(table).map(([name]) => `"${name}"`);
  return `select ${names.join(", ")} from contender.${table}
    where (key, at) > ($1, $2::int) and key <= $3 order by key, at limit $4`;
}

function columnsOf(table: Table): [name: string, type: string][] {
  const own = Object.entries(COLUMNS[table] as Record<string, ColumnKind>);
  return [["key", "text"], ["at", "int"], ...own.map(([name, kind]): [string, string] => [name, TYPES[kind]])];
}

/** Rows beyond those that an object has now. */
const cutSql = (table: Table) => `delete from contender.${table} t
  using unnest($1::text[], $2::int[]) as now (key, many) where t.key = now.key and t.at >= now.many`;

function putSql(table: Table): string {
  const columns = columnsOf(table);
  const names = columns.map(([name]) => `"${name}"`);
  const values = names.slice(2);
  const given = columns.map(([, type], i) => `$${i + 1}::${type}[]`);
  return `insert into contender.${table} as t (${names.join(", ")}) select * from unnest(${given.join(", ")})
    on conflict (key, at) do update set ${values.map((name) => `${name} = excluded.${name}`).join(", ")}
    where (${values.map((name) => `t.${name}`).join(", ")})
      is distinct from (${values.map((name) => `excluded.${name}`).join(", ")})`;
}
