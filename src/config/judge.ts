import { canonical } from "../canonical.ts";
import { featureColumns } from "./column-features.ts";
import { columnsOf } from "./columns.ts";
import type { ColumnType, Config } from "./config.types.ts";
import { targetType } from "./target-type.ts";

/** A column that the judge looks at, and what it reads there. */
interface JudgeColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** What decides: taken from the base. A pull request does not edit its own judge. */
export interface Judge {
  readonly pipeline: string;
  readonly target: Config["target"];
  readonly split: Config["split"];
  readonly evaluate: Config["evaluate"];
  readonly gate: Config["gate"];
  /** The columns that target, split and slices name, once each, in code-unit order. */
  readonly columns: readonly JudgeColumn[];
}

export type Section = "target" | "split" | "evaluate" | "gate" | "pipeline";

/**
 * The judge's part of a config. The target's type follows from `positive`; `split.by` goes by raw text, so it is `string`
 * unless another section reads that column; columns of `purge` and `slices` are read as the config declares them.
 */
export function judgeOf(config: Config): Judge {
  const { pipeline, target, split, evaluate, gate } = config;
  const declared = new Map(columnsOf(config).map(({ name, type }) => [name, type]));
  const types = new Map<string, ColumnType>();
  if (split.by !== undefined) types.set(split.by, "string");
  for (const name of [...split.purge, ...evaluate.slices]) types.set(name, declared.get(name) ?? "string");
  types.set(target.column, targetType(target));
  const columns = [...types]
    .map(([name, type]) => ({ name, type }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { pipeline, target, split, evaluate, gate, columns };
}

/** The judge's columns that a section reads, with their types. */
function columnsIn(judge: Judge, section: Section): readonly JudgeColumn[] {
  const named: Record<Section, readonly string[]> = {
    target: [judge.target.column],
    split: judge.split.purge,
    evaluate: judge.evaluate.slices,
    gate: [],
    pipeline: [],
  };
  return judge.columns.filter((column) => named[section].includes(column.name));
}

const SECTIONS: readonly Section[] = ["target", "split", "evaluate", "gate", "pipeline"];

/**
 * Sections in which two judges differ, in the order target, split, evaluate, gate, pipeline. A column's type counts to every
 * section that reads it. Lists that are sets (purge, metrics, slices) differ when their order does: the report follows it.
 *
 * @example judgeDifferences(judgeOf(base), judgeOf(head)) // ["split", "gate"]
 */
export function judgeDifferences(a: Judge, b: Judge): Section[] {
  return SECTIONS.filter(
    (section) => canonical([a[section], columnsIn(a, section)]) !== canonical([b[section], columnsIn(b, section)]),
  );
}

/**
 * A config before another judge: the judge's sections are put in. A column that the judge names is declared with the judge's
 * type, unless a feature reads it: then the feature's type stays, and the judge reads it as `judge.columns` says. The result
 * need not keep the rules (the judge's target may be one of the features): ask `brokenRules`.
 */
export function underJudge(config: Config, judge: Judge): Config {
  const { pipeline, target, split, evaluate, gate } = judge;
  const columns = { ...config.data.columns };
  const features = featureColumns(config.features);
  for (const { name, type } of judge.columns) {
    const raw = name === split.by && !split.purge.includes(name) && !evaluate.slices.includes(name);
    if (!Object.hasOwn(columns, name)) columns[name] = type;
    else if (!features.has(name) && !(raw && name !== target.column)) columns[name] = retyped(columns[name], type);
  }
  return { ...config, pipeline, data: { ...config.data, columns }, target, split, evaluate, gate };
}

type Declared = Config["data"]["columns"][string];

function retyped(declared: Declared, type: ColumnType): Declared {
  return typeof declared === "string" ? type : { ...declared, type };
}

export { type Subject, subjectOf } from "./subject.ts";
