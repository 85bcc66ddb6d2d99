import type { ChartRow, ChartScale } from "./chart-scale.ts";
import { signed } from "./numbers.ts";

const WIDTH = 45;
const LEGEND = "│ no change   ┊ margin   ● Δ   better to the right";
const MARKS = { pass: "✓", fail: "✗", open: "?" } as const;

/**
 * The intervals of a comparison as a picture of characters, in a block of code: a line a metric, better to the right, `│` at
 * no change, `┊` at the bound that the gate asks about.
 *
 * @example " roc_auc  │  ├──────●──────┤  ✓"
 */
export function intervalChart({ rows, low, high }: ChartScale): string {
  const column = (value: number) => Math.round(((value - low) / (high - low)) * (WIDTH - 1));
  const name = Math.max(...rows.map(({ metric }) => metric.length));
  const lines = rows.map((row) => {
    const mark = row.outcome === undefined ? "" : `  ${MARKS[row.outcome]}`;
    return `${row.metric.padEnd(name)}  ${line(row, column)}${mark}`.trimEnd();
  });
  const foot = [axis(low, high, column(0)), LEGEND].map((text) => `${" ".repeat(name)}  ${text}`);
  return `\`\`\`text\n${[...lines, ...foot].join("\n")}\n\`\`\``;
}

function line({ difference, lower, upper, bound }: ChartRow, column: (value: number) => number): string {
  const cells = new Array<string>(WIDTH).fill(" ");
  const put = (value: number, mark: string) => {
    const at = column(value);
    if (at >= 0 && at < WIDTH) cells[at] = mark;
  };
  if (bound !== undefined && bound !== 0) put(bound, "┊");
  put(0, "│");
  const [from, to] = [Math.max(0, column(lower)), Math.min(WIDTH - 1, column(upper))];
  for (let at = from; at <= to; at++) cells[at] = cells[at] === " " ? "─" : "┼";
  if (to > from) {
    put(lower, "├");
    put(upper, "┤");
    if (column(lower) < 0 && from < WIDTH) cells[0] = "◂";
    if (column(upper) >= WIDTH && to >= 0) cells[WIDTH - 1] = "▸";
  }
  put(difference, "●");
  return cells.join("");
}

/** Both ends and the zero between them, where there is room for it. */
function axis(low: number, high: number, zero: number): string {
  const [left, right] = [signed(low), signed(high)];
  const middle = " ".repeat(WIDTH).split("");
  const write = (text: string, at: number) => {
    for (const [i, character] of [...text].entries()) middle[at + i] = character;
  };
  write(left, 0);
  write(right, WIDTH - right.length);
  if (zero > left.length && zero < WIDTH - right.length - 1) write("0", zero);
  return middle.join("");
}
