import type { BooleanColumn, ColumnType, NumberColumn, StringColumn, Table } from "../data/table.ts";
import { needColumn } from "./need-column.ts";
import type { Partition } from "./partition.ts";
import { quartileBins } from "./quartile-bins.ts";

/** The holdout rows that have one level of one column. */
export interface Slice {
  readonly column: string;
  /** The level as people read it. No two slices of a column have the same. */
  readonly level: string;
  /** Positions within `partition.holdout`, ascending. */
  readonly at: Int32Array;
}

const MOST_LEVELS = 200;

/**
 * Cuts the holdout by the levels of some columns: text and booleans by value, most frequent first (then in code-unit
 * order), numbers and dates by the quartiles of the training rows, ascending; rows without value last or by frequency as
 * `(missing)`. Levels that no holdout row has are left out; at most 200 levels a column.
 */
export function slicesOf(
  table: Table,
  partition: Partition,
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
): Slice[] {
  return columns.flatMap(({ name, type }) => {
    const column = needColumn(table, name, type);
    const levels =
      column.type === "string" || column.type === "boolean"
        ? byValue(column, partition.holdout)
        : byQuartile(column, partition);
    return levels.slice(0, MOST_LEVELS).map(([level, at]) => ({ column: name, level, at: Int32Array.from(at) }));
  });
}

type Level = [name: string, at: number[]];

function byValue(column: StringColumn | BooleanColumn, holdout: Int32Array): Level[] {
  const places = new Map<number, number[]>();
  for (let at = 0; at < holdout.length; at++) {
    const code = column.type === "string" ? column.codes[holdout[at]] : column.values[holdout[at]];
    const level = places.get(code);
    if (level === undefined) places.set(code, [at]);
    else level.push(at);
  }
  const missing = column.type === "string" ? missingName(column.levels) : "(missing)";
  const named = [...places].map(([code, at]): Level => {
    if (column.type === "string") return [code === -1 ? missing : column.levels[code], at];
    return [code === 255 ? missing : code === 1 ? "true" : "false", at];
  });
  return named.sort(([a, here], [b, there]) => there.length - here.length || (a < b ? -1 : 1));
}

/** `(missing)`, in as many brackets as it takes to be told from a text of the column. */
function missingName(levels: readonly string[]): string {
  let name = "(missing)";
  while (levels.includes(name)) name = `(${name})`;
  return name;
}

function byQuartile(column: NumberColumn, { train, holdout }: Partition): Level[] {
  const { names, cuts } = quartileBins(column, train);
  const levels = [...names, "(missing)"].map((name): Level => [name, []]);
  for (let at = 0; at < holdout.length; at++) {
    const value = column.values[holdout[at]];
    let bin = 0;
    if (Number.isNaN(value)) bin = levels.length - 1;
    else while (bin < cuts.length && value >= cuts[bin]) bin++;
    levels[bin][1].push(at);
  }
  return levels.filter(([, at]) => at.length > 0);
}
