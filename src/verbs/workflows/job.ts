import { expression } from "./expression.ts";
import type { Grant } from "./grants.ts";

/** A job of a workflow. Texts are YAML scalars as they stand. */
export interface Job {
  readonly id: string;
  /** The check's name at the merge box (default: the id). */
  readonly name?: string;
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly grants: readonly Grant[];
  /** Of the forge: what may be used there is set by its protection. */
  readonly environment?: string;
  readonly env?: readonly (readonly [name: string, value: string])[];
  readonly minutes: number;
  /** A step's outputs that other jobs take: `[name, step]`. */
  readonly outputs?: readonly (readonly [name: string, step: string])[];
  /** Steps, indented by six. */
  readonly steps: readonly string[];
}

/** A job as YAML, indented by two. */
export function job(one: Job): string {
  const grants = one.grants.map(({ scope, access, why }) => `      ${scope}: ${access} # ${why}\n`);
  const env = (one.env ?? []).map(([name, value]) => `      ${name}: ${value}\n`);
  const outputs = (one.outputs ?? []).map(
    ([name, step]) => `      ${name}: ${expression(`steps.${step}.outputs.${name}`)}\n`,
  );
  return [
    `  ${one.id}:\n    name: ${one.name ?? one.id}\n`,
    one.needs === undefined ? "" : `    needs: [${one.needs.join(", ")}]\n`,
    one.if === undefined ? "" : `    if: ${one.if}\n`,
    "    runs-on: ubuntu-latest\n",
    `    timeout-minutes: ${one.minutes}\n`,
    `    permissions:\n${grants.join("")}`,
    one.environment === undefined ? "" : `    environment: ${one.environment}\n`,
    env.length === 0 ? "" : `    env:\n${env.join("")}`,
    outputs.length === 0 ? "" : `    outputs:\n${outputs.join("")}`,
    `    steps:\n${one.steps.join("")}`,
  ].join("");
}

/** One step that uses an action. Values are YAML scalars as they stand; one with line ends becomes a block of lines. */
export function step(
  name: string,
  uses: string,
  inputs: readonly (readonly [string, string])[],
  { id, if: condition }: { readonly id?: string; readonly if?: string } = {},
): string {
  const block = (value: string) =>
    value.includes("\n")
      ? `|\n${value
          .split("\n")
          .map((line) => `            ${line}\n`)
          .join("")}`
      : `${value}\n`;
  const lines = inputs.map(([key, value]) => `          ${key}: ${block(value)}`);
  const label = id === undefined ? "" : `        id: ${id}\n`;
  const when = condition === undefined ? "" : `        if: ${condition}\n`;
  const given = lines.length === 0 ? "" : `        with:\n${lines.join("")}`;
  return `      - name: ${name}\n${label}${when}        uses: ${uses}\n${given}`;
}
