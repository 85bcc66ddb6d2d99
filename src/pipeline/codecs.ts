import { canonical } from "../canonical.ts";
import type { Comparison } from "../compare/comparison.types.ts";
import validateComparison from "../compare/comparison.validate.ts";
import { parseDocument } from "../document.ts";
import { ContenderError } from "../errors.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import validateEvaluation from "../evaluate/evaluation.validate.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Changes } from "../explain/changes.types.ts";
import validateChanges from "../explain/changes.validate.ts";
import type { Model } from "../model/model.types.ts";
import { parseModel } from "../model/parse-model.ts";
import { renderModel } from "../model/render-model.ts";
import type { Checks } from "../split/checks.types.ts";
import validateChecks from "../split/checks.validate.ts";
import type { SweepResult } from "./sweep-result.types.ts";
import validateSweep from "./sweep-result.validate.ts";

/** How a kept output becomes bytes, and is read back. */
export interface Codec<T> {
  render(value: T): Uint8Array;
  /** @throws ContenderError `record-invalid` or `model-invalid` where the bytes are not such an output. */
  parse(bytes: Uint8Array, what: string): T;
}

function json<T>(validate: unknown): Codec<T> {
  return {
    render: (value) => Buffer.from(`${canonical(value)}\n`),
    parse: (bytes, what) => parseDocument<T>(bytes, validate, what, "record-invalid"),
  };
}

export const comparisonCodec = json<Comparison>(validateComparison);
export const changesCodec = json<Changes>(validateChanges);
export const sweepCodec = json<SweepResult>(validateSweep);

/** The outputs that the store keeps, by kind. */
export const CODECS: {
  model: Codec<Model>;
  scores: Codec<Scores>;
  evaluation: Codec<Evaluation>;
  checks: Codec<Checks>;
} = {
  model: { render: renderModel, parse: parseModel },
  evaluation: json<Evaluation>(validateEvaluation),
  checks: json<Checks>(validateChecks),
  scores: { render: renderScores, parse: parseScores },
};

function renderScores(scores: Scores): Uint8Array {
  const { row, group, label, values, k } = scores;
  const body = { group: [...group], k, label: [...label], row: [...row], values: [...values] };
  return Buffer.from(`${canonical(body)}\n`);
}

function parseScores(bytes: Uint8Array, what: string): Scores {
  const body = parseDocument<Record<"group" | "label" | "row" | "values", number[]> & { k: number }>(
    bytes,
    isScores,
    what,
    "record-invalid",
  );
  const { row, group, label, values, k } = body;
  const n = row.length;
  if (group.length !== n || label.length !== n || values.length !== n * k) {
    throw new ContenderError("record-invalid", {
      message: `${what}: row, group, label and values are not of one length`,
    });
  }
  return {
    row: Int32Array.from(row),
    group: Int32Array.from(group),
    label: Uint8Array.from(label),
    values: Float64Array.from(values),
    k,
  };
}

function isScores(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const body = value as Record<string, unknown>;
  const numbers = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === "number");
  return ["row", "group", "label", "values"].every((name) => numbers(body[name])) && body.k === 1;
}
