import type { Config } from "../config/config.types.ts";
import { type Column, type ColumnType, isMissing, type Table } from "../data/table.ts";
import { ContenderError } from "../errors.ts";
import { keyPosition } from "./key-position.ts";
import { needColumn } from "./need-column.ts";
import type { Partition } from "./partition.ts";
import { isPositive, positiveRule } from "./positive-rule.ts";
import { purge } from "./purge.ts";
import { targetType } from "./target-type.ts";

/** The part of the judge that the split needs; `columns` are the types under which the judge reads its columns. */
export interface SplitJudge {
  readonly target: Config["target"];
  readonly split: Config["split"];
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

/**
 * Divides the labelled rows into those that train and those that judge. Which rows are held out, and their labels, are a
 * function of the dataset's bytes, the target and the split: features have no say.
 *
 * @param file how messages name the dataset
 * @throws ContenderError `training-failed` where a side is empty, there are fewer than two groups, or the training rows
 *   are all of one class.
 */
export function split(table: Table, judge: SplitJudge, file: string): Partition {
  const target = needColumn(table, judge.target.column, targetType(judge.target));
  const { train: all, holdout, unlabelled } = sides(table, target, judge.split);
  const group = Int32Array.from(table.keys.codes);
  const groups = { holdout: distinct(group, holdout, table.keys.digests.length) };
  refuseWhen(all.length + holdout.length === 0, file, noTarget(judge, table.rows));
  const either = groups.holdout + distinct(group, all, table.keys.digests.length);
  refuseWhen(either < 2, file, tooFewGroups(judge));
  refuseWhen(holdout.length === 0, file, noSide("holdout", judge, either));
  refuseWhen(all.length === 0, file, noSide("training", judge, either));
  const shared = judge.split.purge.map((name) => needColumn(table, name, typeOf(judge, name)));
  const train = purge(shared, all, holdout);
  refuseWhen(train.length === 0, file, allPurged(judge, all.length));
  const positive = positiveRule(judge.target, target, train);
  const label = new Uint8Array(table.rows).fill(255);
  for (let row = 0; row < table.rows; row++) {
    if (!isMissing(target, row)) label[row] = isPositive(positive, target, row) ? 1 : 0;
  }
  let positives = 0;
  for (const row of train) positives += label[row];
  refuseWhen(positives === 0 || positives === train.length, file, oneClass(judge, positives, train.length));
  return {
    train,
    holdout,
    group,
    label,
    positive,
    left: { unlabelled, purged: all.length - train.length },
    groups: { train: distinct(group, train, table.keys.digests.length), ...groups },
  };
}

function sides(table: Table, target: Column, { holdout: share, seed }: Config["split"]) {
  const { codes, digests } = table.keys;
  const held = new Uint8Array(digests.length);
  for (let key = 0; key < digests.length; key++) held[key] = keyPosition(seed, digests[key]) < share ? 1 : 0;
  const train = new Int32Array(table.rows);
  const holdout = new Int32Array(table.rows);
  let [trained, judged] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (isMissing(target, row)) continue;
    if (held[codes[row]] === 1) holdout[judged++] = row;
    else train[trained++] = row;
  }
  return {
    train: train.slice(0, trained),
    holdout: holdout.slice(0, judged),
    unlabelled: table.rows - trained - judged,
  };
}

/** How many groups some rows belong to. */
function distinct(group: Int32Array, rows: Int32Array, groups: number): number {
  const seen = new Uint8Array(groups);
  let count = 0;
  for (const row of rows) {
    if (seen[group[row]] === 0) count++;
    seen[group[row]] = 1;
  }
  return count;
}

function typeOf(judge: SplitJudge, name: string): ColumnType {
  const column = judge.columns.find((candidate) => candidate.name === name);
  if (column !== undefined) return column.type;
  throw new ContenderError("internal", {
    message: `expected a type for "${name}" of split.purge, found none in the judge's columns`,
  });
}

function refuseWhen(wrong: boolean, file: string, message: string): void {
  if (wrong) throw new ContenderError("training-failed", { file, message });
}

function noTarget(judge: SplitJudge, rows: number): string {
  return `expected rows with a target, found all ${rows} cells of column "${judge.target.column}" missing: choose another target`;
}

function tooFewGroups({ split: { by } }: SplitJudge): string {
  const what = by === undefined ? "all labelled rows are the same record" : `column "${by}" holds one value`;
  return `expected at least 2 groups to split, found 1 (${what}): choose another split.by`;
}

function noSide(side: string, { split: { holdout, seed } }: SplitJudge, groups: number): string {
  return `expected rows on both sides, found none for ${side} (${groups} groups, holdout ${holdout}, seed ${seed}): change split.holdout, or bring more groups`;
}

function allPurged({ split: { purge: names } }: SplitJudge, rows: number): string {
  return `expected training rows, found none: split.purge [${names.join(", ")}] left out all ${rows}, each shares these values with a holdout row`;
}

function oneClass({ target }: SplitJudge, positives: number, rows: number): string {
  return `expected positive and negative training rows, found ${positives} positive and ${rows - positives} negative ones: change target.positive of column "${target.column}"`;
}
