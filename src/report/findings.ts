import { prose } from "./escape.ts";
import { counted } from "./numbers.ts";

/** One thing that was looked at. */
export interface FindingLine {
  readonly check: string;
  readonly state: "ok" | "missing" | "unknown";
  readonly what: string;
  readonly why?: string;
  readonly press?: string;
  readonly needs?: string;
}

const SIGNS = { ok: "✓", missing: "✗", unknown: "?" } as const;

/** What was found, a line each; of what is missing or unknown why it matters, and where to press or what it takes to see it. */
export function findingsText(findings: readonly FindingLine[]): string {
  const lines = findings.map(({ check, state, what, why, press, needs }) => {
    const more = [
      why === undefined ? "" : `**Why**: ${prose(why)}.`,
      press === undefined ? "" : `**Press**: ${place(press)}`,
      needs === undefined ? "" : `**To see it**: ${prose(needs)}`,
    ];
    const told = `- ${SIGNS[state]} **${check}** · ${prose(what)}`;
    return [state === "ok" ? told : `${told}.`, ...more.filter((words) => words !== "")].join(" ");
  });
  const count = (state: FindingLine["state"]) => findings.filter((one) => one.state === state).length;
  const [missing, unknown] = [count("missing"), count("unknown")];
  const verdict =
    missing + unknown === 0
      ? "Nothing is missing."
      : `${counted(missing, "thing")} missing, ${unknown} can't be seen from here.`;
  return `${lines.join("\n")}\n\n${verdict}\n`;
}

/** An address stays whole, so that it can be pressed. */
function place(press: string): string {
  const [, address, rest] = /^(https?:\/\/[\w.:[\]-]+\/[\w./-]*)( .*)?$/s.exec(press) ?? [];
  return address === undefined ? prose(press) : `<${address}>${prose(rest ?? "")}`;
}
