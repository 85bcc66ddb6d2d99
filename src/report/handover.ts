import { ContenderError, type Fault } from "../errors.ts";
import type { CommentInput } from "./comment.ts";
import type { HandoverDocument } from "./handover.types.ts";
import { LEFT_PARTS } from "./left.ts";
import { trimmed, withoutPart } from "./trim-section.ts";

/** An action's input is one environment string, of which systems take 128 KiB; what comes with it needs room too. */
export const HANDOVER_BUDGET = 96 * 1024;

/** What came out for one model: what a promotion is held against. */
export type HandedResult = Readonly<HandoverDocument["results"][number]>;

/** What the job that trains hands to the jobs that report and promote. */
export interface Handover extends CommentInput {
  readonly record: boolean;
  /** Of every model, those without a section too. */
  readonly results: readonly HandedResult[];
}

const MOST_FAULTS = 30;
const encoder = new TextEncoder();

/**
 * A hand-over as one line of JSON within a budget. What no comment shows is not in it. Too long, it loses whole parts of the
 * models' sections, the last model's first: effects, calibration and flips; slices and vetoes beyond six; sweep; data checks;
 * steps; config; the head's own judge; then whole sections, then faults. Every model's verdict, run and digests stay.
 *
 * `comment(parseHandover(renderHandover(x)))` is `comment(x)` where nothing was lost, and says what was where something was.
 *
 * @param budget most bytes of UTF-8
 * @throws ContenderError `internal` where not even the results fit.
 */
export function renderHandover(input: Handover, budget = HANDOVER_BUDGET): string {
  const { ci, head, round, attempt, record, command, results, worn = [], faults = [], moreFaults = 0 } = input;
  const which = { ci: ci.slice(0, 200), head, round, attempt };
  const frame = { schema: 1, ...which, record, command: command.slice(0, 700), results };
  const listed = faults.slice(0, MOST_FAULTS).map(bounded);
  const unlisted = moreFaults + faults.length - listed.length;
  const document = (models: unknown[], others: unknown[], some: unknown[]) =>
    JSON.stringify({
      ...frame,
      models,
      worn: others,
      faults: some,
      more_faults: unlisted + listed.length - some.length,
    });
  const [sections, wornOnes, some] = [input.models.map(trimmed).map(sized), worn.map(sized), listed.map(sized)];
  const rest = size(document([], [], [])) + 8;
  const total = () => rest + [...sections, ...wornOnes, ...some].reduce((sum, { bytes }) => sum + bytes + 1, 0);
  const fits = () => total() <= budget;
  for (const part of LEFT_PARTS) {
    for (let at = sections.length - 1; at >= 0 && !fits(); at--) {
      sections[at] = sized(withoutPart(sections[at]!.value, part));
    }
  }
  for (const list of [sections, wornOnes, some]) while (list.length > 0 && !fits()) list.pop();
  const [models, others, told] = [sections, wornOnes, some].map((list) => list.map(({ value }) => value));
  const text = document(models!, others!, told!);
  if (size(text) <= budget) return text;
  const message = `the results of ${results.length} models do not fit into ${budget} bytes`;
  throw new ContenderError("internal", { message, expected: `at most ${budget} bytes`, found: `${size(text)} bytes` });
}

/** A fault no longer than a page shows it. */
function bounded({ file, line, column, path, message, expected, found, hint }: Fault): Fault {
  return {
    ...definedOf({ file: cut(file, 200), line, column, path: cut(path, 200) }),
    message: cut(message, 600)!,
    ...definedOf({ expected: cut(expected, 200), found: cut(found, 200), hint: cut(hint, 400) }),
  };
}

function cut(text: string | undefined, most: number): string | undefined {
  if (text === undefined) return undefined;
  const points = [...text.slice(0, 2 * most + 2)];
  return points.length > most ? `${points.slice(0, most - 1).join("")}…` : text;
}

function definedOf(members: Partial<Record<keyof Fault, string | number | undefined>>): Partial<Fault> {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function sized<T>(value: T): { value: T; bytes: number } {
  return { value, bytes: size(JSON.stringify(value)) };
}

function size(text: string): number {
  return encoder.encode(text).length;
}
