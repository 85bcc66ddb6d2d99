import { code } from "./escape.ts";
import { table } from "./markdown-table.ts";
import { NONE } from "./numbers.ts";

/** One digest as recorded and as it came out. */
interface Trace {
  readonly what: string;
  /** Null where nobody here knows what was recorded. */
  readonly expected: string | null;
  readonly found: string;
}

/** The outcome of training a run anew. */
export interface ReproductionPage {
  readonly model: string;
  readonly run: string;
  readonly equal: boolean;
  readonly inputs: readonly Trace[];
  readonly outputs: readonly Trace[];
  readonly differs: Trace | undefined;
}

/** Whether a run came out again, with every digest; what differs first is named, and what its inputs have to do with it. */
export function reproductionText(page: ReproductionPage): string {
  const rows = [...page.inputs, ...page.outputs].map(({ what, expected, found }) => [
    expected === null ? NONE : expected === found ? "✓" : "✗",
    what,
    expected === null ? "unknown here" : code(expected, 64),
    expected === found ? "the same" : code(found, 64),
  ]);
  const headings = [{ head: "" }, { head: "output" }, { head: "recorded" }, { head: "now" }];
  return `${sentenceOf(page)}\n\n${table(headings, rows)}\n`;
}

function sentenceOf({ model, run, inputs, outputs, differs }: ReproductionPage): string {
  if (differs === undefined)
    return `**Reproduced**: every output of run ${code(run)} of ${model} has the recorded digest, byte for byte.`;
  const unknown = outputs.some(({ expected }) => expected === null);
  if (unknown)
    return `**Not reproduced**: the **${differs.what}** of run ${code(run)} differs. No store here holds the recorded one, so which output differs first can't be told.`;
  const moved = inputs.filter((trace) => trace.expected !== trace.found).map((trace) => trace.what);
  const before = outputs.filter((trace) => trace !== differs && trace.expected !== trace.found);
  const only = outputs.length > 1 && before.length === 0 ? "; every other output is the same" : "";
  const because = moved.length > 0 ? ` What it stands on has changed: ${moved.join(", ")}.` : "";
  return `**Not reproduced**: the first output of run ${code(run)} that differs is **${differs.what}**${only}.${because}`;
}
