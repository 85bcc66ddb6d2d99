import { ContenderError, type Fault } from "../errors.ts";
import { type Path, renderPath } from "./locator.ts";
import { parsePath } from "./swept-path.ts";
import { parseYaml } from "./yaml.ts";

/** One place of a config and what shall stand there. */
export interface Override {
  readonly path: Path;
  readonly value: unknown;
  /** The value as it was written. */
  readonly text: string;
}

const MOST = 64;
const MOST_CHARACTERS = 4096;
const EXPECTED = "path=value, as in trainer.l2=0.1";

/**
 * Overrides as people write them: a path of the config, `=`, a value as YAML spells it on one line.
 *
 * @throws ContenderError `usage`, all faults at once, each naming its line.
 * @example parseOverrides(["trainer.l2=0.1"])[0] // { path: ["trainer", "l2"], value: 0.1, text: "0.1" }
 */
export function parseOverrides(lines: readonly string[]): Override[] {
  if (lines.length > MOST) throw usage(`there are ${lines.length} overrides`, `at most ${MOST}`, `${lines.length}`);
  const overrides = lines.map(parseOne);
  const paths = overrides.map(({ path }) => path);
  for (const [i, path] of paths.entries()) {
    const twice = paths.slice(0, i).find((other) => other.every((step, at) => at >= path.length || step === path[at]));
    if (!twice) continue;
    const [a, b] = [renderPath(twice), renderPath(path)];
    throw usage(`${b} and ${a} lie on one another`, "a path once, and none inside another", `${a}, ${b}`);
  }
  return overrides;
}

function parseOne(line: string): Override {
  const found = JSON.stringify(line.slice(0, 80));
  if (line.length > MOST_CHARACTERS)
    throw usage("an override is too long", `at most ${MOST_CHARACTERS} characters`, found);
  // A key in quotes may hold an equals sign: the first one after a whole path counts.
  for (let at = line.indexOf("="); at >= 0; at = line.indexOf("=", at + 1)) {
    const path = parsePath(line.slice(0, at).trim());
    if (path === undefined) continue;
    const text = line.slice(at + 1).trim();
    if (text === "") throw usage(`${renderPath(path)} gets no value`, EXPECTED, found);
    if (path.includes("__proto__")) throw usage("a key can't be named __proto__", EXPECTED, found);
    return { path, value: parsed(text, renderPath(path)), text };
  }
  throw usage(`${found} is no override`, EXPECTED, found, bracketed(line));
}

/** Other tools count places of a list behind a dot. */
function bracketed(line: string): string | undefined {
  const at = line.indexOf("=");
  const path = line.slice(0, at).trim();
  const meant = path.replace(/\.(\d{1,9})(?=[.[]|$)/g, "[$1]");
  if (at < 0 || meant === path || parsePath(meant) === undefined) return undefined;
  return `a place of a list stands in brackets: write \`${meant}=${line
    .slice(at + 1)
    .trim()
    .slice(0, 80)}\``;
}

function parsed(text: string, path: string): unknown {
  try {
    if (!/[\n\r]/.test(text)) return parseYaml(new TextEncoder().encode(text), path, "usage").value;
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    const faults = error.faults.map(({ message, expected, found, hint }): Fault => {
      const told = { ...(expected ? { expected } : {}), ...(found ? { found } : {}), ...(hint ? { hint } : {}) };
      return { path, message: `the value of ${path}: ${message}`, ...told };
    });
    throw new ContenderError("usage", faults, { cause: error });
  }
  throw usage(`the value of ${path} has several lines`, "one line", JSON.stringify(text.slice(0, 80)));
}

function usage(message: string, expected: string, found: string, hint?: string): ContenderError {
  return new ContenderError("usage", { message, expected, found, ...(hint === undefined ? {} : { hint }) });
}
