import { ContenderError } from "../errors.ts";
import type { ColumnType } from "./config.types.ts";
import { levelsOf, looksLikeId } from "./look-at-column.ts";
import type { SampleColumn } from "./sample-column.ts";

/** A column that can be predicted, and what makes a row positive. */
export interface GuessedTarget {
  readonly column: string;
  readonly type: ColumnType;
  readonly positive: { quantile: number } | { threshold: number } | { class: string | number | boolean };
  /** 1, 0 or undefined (missing) a row of the sample. */
  readonly label: readonly (0 | 1 | undefined)[];
}

const NAMES =
  /^(target|label|class|y|outcome|response|streams?|survived|(is[_ ]?)?(fraud(ulent)?|churn(ed)?|default(ed)?|spam|converted|clicked?|purchased|bought|positive|trend(ing)?))$/i;
const YES = /^(yes|y|true|t|positive|pos|good|spam|fraud|churn(ed)?|default(ed)?|success|won|malignant|sick)$/i;

/**
 * The target: the column that was asked for; else one with a name that says so; else the last column, where it can be one;
 * else the last with two values; else the last number.
 *
 * @throws ContenderError `data-invalid` where there is none.
 */
export function chooseTarget(columns: readonly SampleColumn[], file: string, wanted?: string): GuessedTarget {
  const able = columns.filter((column) => column.type !== "date" && (two(column) || amount(column)));
  const column =
    columns.find(({ name }) => name === wanted) ??
    able.find(({ name }) => NAMES.test(name)) ??
    able.find((candidate) => candidate === columns[columns.length - 1]) ??
    able.findLast(two) ??
    able.at(-1);
  if (column === undefined || column.type === "date") {
    throw new ContenderError("data-invalid", {
      file,
      message: column
        ? `the target ${JSON.stringify(column.name)} is a date`
        : "no column looks like something to predict",
      expected: "a boolean column, text with two values, or numbers that repeat or measure something",
      found:
        columns
          .map(({ name, type }) => `${name}: ${type}`)
          .slice(0, 30)
          .join(", ") || "no usable column",
      hint: "name one with --target",
    });
  }
  const positive = positiveOf(column);
  return { column: column.name, type: column.type, positive, label: labelsOf(column, positive) };
}

function two(column: SampleColumn): boolean {
  return levelsOf(column).size === 2;
}

function amount(column: SampleColumn): boolean {
  return column.type === "number" && !looksLikeId(column);
}

/** The top quarter of numbers; where that would be all of them, whatever lies above the least; of classes the one that says yes. */
function positiveOf(column: SampleColumn): GuessedTarget["positive"] {
  if (column.type === "boolean") return { class: true };
  if (column.type === "string") {
    const levels = [...levelsOf(column)] as [string, number][];
    const yes = levels.find(([level]) => YES.test(level));
    if (yes) return { class: yes[0] };
    const [first, ...others] = levels;
    const rarer = levels.length === 2;
    return { class: others.reduce((a, b) => ((rarer ? b[1] < a[1] : b[1] > a[1]) ? b : a), first)[0] };
  }
  const values = ascending(column);
  if (topQuarter(values) > values[0]) return { quantile: 0.75 };
  return { threshold: values.find((value) => value > values[0]) as number };
}

function labelsOf(column: SampleColumn, positive: GuessedTarget["positive"]): GuessedTarget["label"] {
  const least = "threshold" in positive ? positive.threshold : topQuarter(ascending(column));
  return column.cells.map((cell) => {
    if (cell === null) return undefined;
    if ("class" in positive) return cell === positive.class ? 1 : 0;
    return (cell as number) >= least ? 1 : 0;
  });
}

function ascending(column: SampleColumn): number[] {
  return column.cells.filter((cell) => typeof cell === "number").sort((a, b) => a - b);
}

function topQuarter(values: readonly number[]): number {
  return values[Math.floor(0.75 * (values.length - 1))];
}
