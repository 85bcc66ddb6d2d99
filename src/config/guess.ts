import { ContenderError } from "../errors.ts";
import type { ColumnType } from "./config.types.ts";
import { givesAway } from "./gives-away.ts";
import { chooseTarget, type GuessedTarget } from "./guess-target.ts";
import { levelsOf, looksLikeId, skewness } from "./look-at-column.ts";
import { nearest } from "./nearest.ts";
import type { SampleColumn } from "./sample-column.ts";

/** What to begin with: enough for a config that trains. */
export interface Guess {
  readonly target: GuessedTarget;
  /** The grouping column, where rows of one somebody or something repeat. */
  readonly by: string | undefined;
  readonly features: readonly { readonly column: string; readonly transform: readonly string[] | undefined }[];
  readonly slices: readonly string[];
  /** Types of all columns that are named above. */
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly missing: "drop" | "impute";
  /** Columns that are in the file and not in the config, with the reason. */
  readonly left: readonly { readonly name: string; readonly why: string }[];
}

const MOST_FEATURES = 200;
const MOST_LEVELS = 20;

/**
 * Guesses a config from a sample of rows: a target, a grouping column, features. Simple rules, in the order of the file; a
 * person looks at what comes out.
 *
 * @param wanted the target's name where somebody named it
 * @throws ContenderError `usage` where that is no column, `data-invalid` where no column can be a target.
 */
export function guess(sample: readonly SampleColumn[], file: string, wanted?: string): Guess {
  const left: { name: string; why: string }[] = [];
  const usable = sample.filter((column) => {
    const why = unusable(column);
    if (why !== undefined) left.push({ name: column.name, why });
    return why === undefined;
  });
  if (wanted !== undefined && !usable.some((column) => column.name === wanted))
    throw noTarget(wanted, usable, left, file);
  const target = chooseTarget(usable, file, wanted);
  const others = usable.filter((column) => column.name !== target.column);
  const by = chooseGroup(others);
  const features: Guess["features"][number][] = [];
  for (const column of others) {
    if (column.name === by) continue;
    const why = givesAway(column, target.label) ? "gives the target away" : unfit(column);
    if (why !== undefined) left.push({ name: column.name, why });
    else if (features.length === MOST_FEATURES)
      left.push({ name: column.name, why: `more than ${MOST_FEATURES} features` });
    else features.push({ column: column.name, transform: transformFor(column) });
  }
  const chosen = new Set(features.map((feature) => feature.column));
  const looked = others.filter((column) => chosen.has(column.name));
  const slices = looked
    .filter((column) => (column.type === "string" || column.type === "boolean") && levelsOf(column).size <= 10)
    .slice(0, 3)
    .map((column) => column.name);
  const named = usable.filter(({ name }) => name === target.column || name === by || chosen.has(name));
  const columns = named.map(({ name, type }) => ({ name, type: name === target.column ? target.type : type }));
  return { target, by, features, slices, columns, missing: missingFor(looked), left };
}

function unusable({ name, cells }: SampleColumn): string | undefined {
  if (name === "" || [...name].length > 256) return "its name is empty or too long";
  if (name === "__proto__" || /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}]/u.test(name)) {
    return "its name holds a control character";
  }
  const present = cells.filter((cell) => cell !== null);
  if (present.length === 0) return "all cells are missing";
  return present.every((cell) => cell === present[0]) ? "all cells are equal" : undefined;
}

function unfit(column: SampleColumn): string | undefined {
  if (looksLikeId(column)) return "looks like an identifier";
  if (column.type === "date") return "a date";
  if (column.type === "string" && levelsOf(column).size > MOST_LEVELS)
    return `text with more than ${MOST_LEVELS} levels`;
  return undefined;
}

/** Numbers are standardised, so that one penalty fits all; skewed amounts go through ln(1 + x) first. */
function transformFor(column: SampleColumn): readonly string[] | undefined {
  if (column.type !== "number") return undefined;
  const values = column.cells.filter((cell) => typeof cell === "number");
  const skewed = values.every((value) => value >= 0) && skewness(values) > 1;
  return skewed ? ["log1p", "standardise"] : ["standardise"];
}

/** Who repeats: at least 20 levels with two rows each or more on average; the one with the most rows a level. */
function chooseGroup(columns: readonly SampleColumn[]): string | undefined {
  let best: string | undefined;
  let most = 2;
  for (const column of columns) {
    const whole = column.type === "number" && /(^|[_\s-])(id|key|no|nr|code)$|[a-z]I[dD]$/i.test(column.name);
    if (column.type !== "string" && !whole) continue;
    const levels = levelsOf(column);
    const rows = column.cells.filter((cell) => cell !== null).length;
    if (levels.size <= MOST_LEVELS || rows / levels.size < most) continue;
    best = column.name;
    most = rows / levels.size + Number.EPSILON * most;
  }
  return best;
}

/** `impute` where dropping would cost more than a fifth of the rows. */
function missingFor(features: readonly SampleColumn[]): "drop" | "impute" {
  const rows = features[0]?.cells.length ?? 0;
  let whole = 0;
  for (let row = 0; row < rows; row++) if (features.every(({ cells }) => cells[row] !== null)) whole++;
  return whole < 0.8 * rows ? "impute" : "drop";
}

function noTarget(wanted: string, usable: readonly SampleColumn[], left: Guess["left"], file: string): ContenderError {
  const names = usable.map((column) => column.name);
  const why = left.find((column) => column.name === wanted)?.why;
  const near = nearest(wanted, names);
  return new ContenderError("usage", {
    file,
    message: why
      ? `${JSON.stringify(wanted)} can't be the target: ${why}`
      : `there is no column ${JSON.stringify(wanted)}`,
    expected: "a column of the file that holds at least two values",
    found: JSON.stringify(wanted),
    hint: near ? `write ${near}` : `one of ${names.slice(0, 30).join(", ")}`,
  });
}
