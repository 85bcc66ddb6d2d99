import { parseDocument } from "../document.ts";
import { ContenderError } from "../errors.ts";
import { HANDOVER_BUDGET, type Handover } from "./handover.ts";
import type { HandoverDocument } from "./handover.types.ts";
import validate from "./handover.validate.ts";

/**
 * Reads a hand-over: its size, then its schema.
 *
 * @throws ContenderError `handover-invalid`.
 */
export function parseHandover(text: string): Handover {
  const bytes = new TextEncoder().encode(text);
  const found = bytes.length;
  if (found > HANDOVER_BUDGET || found === 0) {
    throw new ContenderError("handover-invalid", {
      message: found === 0 ? "there is no hand-over of `run`" : "the hand-over of `run` is too large",
      expected: `JSON of at most ${HANDOVER_BUDGET} bytes: the output \`result\` of the action \`run\``,
      found: `${found} bytes`,
      hint: "give this action the output `result` of the job's step that ran",
    });
  }
  const document = parseDocument<HandoverDocument>(bytes, validate, "hand-over", "handover-invalid");
  const { schema, more_faults: moreFaults, ...rest } = document;
  return { ...rest, moreFaults, absent: absentOf(document) };
}

function absentOf({ results, models, worn }: HandoverDocument): NonNullable<Handover["absent"]> {
  const there = new Set([...models, ...worn].map(({ model }) => model));
  return results.flatMap(({ model, verdict, run, digests }) => {
    if (there.has(model)) return [];
    return [{ model, verdict, ...(run !== null && digests !== null ? { run, digest: digests.model } : {}) }];
  });
}

/**
 * The results of a hand-over that a promotion is held against.
 *
 * @throws ContenderError `handover-invalid`, for previews too: they prove nothing about the default branch.
 */
export function parseRecorded(text: string): Handover["results"] {
  const { record, results } = parseHandover(text);
  if (record) return results;
  throw new ContenderError("handover-invalid", {
    message: "what was handed over are previews",
    expected: "records",
    found: "previews",
    hint: 'give `run` the input `record: "true"`, on the default branch',
  });
}
