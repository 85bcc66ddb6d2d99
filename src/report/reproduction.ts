import { code } from "./escape.ts";
import { table } from "./markdown-table.ts";

/** One digest as recorded and as it came out. */
interface Trace {
  readonly what: string;
  readonly expected: string;
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
  const moved = page.inputs.filter((trace) => trace.expected !== trace.found).map((trace) => trace.what);
  const before = page.outputs.filter((trace) => trace !== page.differs && trace.expected !== trace.found);
  const only = page.outputs.length > 1 && before.length === 0 ? "; every other output is the same" : "";
  const because = moved.length > 0 ? ` What it stands on has changed: ${moved.join(", ")}.` : "";
  const sentence = page.differs
    ? `**Not reproduced**: the first output of run ${code(page.run)} that differs is **${page.differs.what}**${only}.${because}`
    : `**Reproduced**: every output of run ${code(page.run)} of ${page.model} has the recorded digest, byte for byte.`;
  const rows = [...page.inputs, ...page.outputs].map(({ what, expected, found }) => [
    expected === found ? "✓" : "✗",
    what,
    code(expected, 64),
    expected === found ? "the same" : code(found, 64),
  ]);
  const headings = [{ head: "" }, { head: "output" }, { head: "recorded" }, { head: "now" }];
  return `${sentence}\n\n${table(headings, rows)}\n`;
}
