import type { Index, Row, Table } from "../ports/index.ts";

/** The rows of one object, by table. */
export type Standing = ReadonlyMap<Table, readonly Row[]>;

/**
 * The rows of some tables, object by object: the tables are walked side by side, so that no more is held than one object's rows and a
 * page of each table.
 */
export async function* rowsByKey(
  index: Pick<Index, "rows">,
  tables: readonly Table[],
  after: string,
  upTo: string,
): AsyncIterable<readonly [key: string, rows: Standing]> {
  const walks: { table: Table; walk: AsyncIterator<Row>; next: Row | undefined }[] = [];
  for (const table of tables) {
    const walk = index.rows(table, after, upTo)[Symbol.asyncIterator]();
    walks.push({ table, walk, next: await nextOf(walk) });
  }
  for (;;) {
    const [key] = walks.flatMap(({ next }) => (next === undefined ? [] : [next.key as string])).sort();
    if (key === undefined) return;
    const rows = new Map<Table, Row[]>();
    for (const one of walks) {
      const own: Row[] = [];
      for (; one.next?.key === key; one.next = await nextOf(one.walk)) own.push(one.next);
      if (own.length > 0) rows.set(one.table, own);
    }
    yield [key, rows];
  }
}

async function nextOf(walk: AsyncIterator<Row>): Promise<Row | undefined> {
  const { done, value } = await walk.next();
  return done ? undefined : value;
}
