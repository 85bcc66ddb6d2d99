import { canonical } from "../canonical.ts";
import { ContenderError } from "../errors.ts";
import { type Path, renderPath } from "./locator.ts";
import type { Override } from "./overrides.ts";
import { inserted, redrawn, replaced } from "./splice-yaml.ts";
import { parseYaml } from "./yaml.ts";
import { yamlText } from "./yaml-text.ts";

/**
 * A config's text with overrides made in it; comments, order and layout of all else stay as they are. Whether it is a config is
 * the reader's business (`parseConfig`).
 *
 * @param file for messages
 * @throws ContenderError `config-invalid` where the text is not YAML, or a path leads through something that holds nothing.
 */
export function overridden(bytes: Uint8Array, file: string, overrides: readonly Override[]): Uint8Array {
  return overrides.reduce((text, override) => one(text, file, override), bytes);
}

function one(bytes: Uint8Array, file: string, { path, value, text: written }: Override): Uint8Array {
  const { value: before, where } = parseYaml(bytes, file, "config-invalid");
  refuseAstray(before, path, (deep) => where(path.slice(0, deep)));
  const text = yamlText(bytes, file, "config-invalid");
  const wanted = canonical(put(before, path, value));
  const encode = (made: string) => new TextEncoder().encode(made);
  for (const made of [replaced(text, path, written), inserted(text, path, written), redrawn(text, path, value)]) {
    if (made !== undefined && sameAs(encode(made), file, wanted)) return encode(made);
  }
  throw new ContenderError("internal", { message: `${renderPath(path)} can't be put into ${file}` });
}

/** A path leads through mappings by names and through lists by numbers; what it ends in may be new, one place after a list's last. */
function refuseAstray(document: unknown, path: Path, where: (deep: number) => object): void {
  let here = document;
  for (const [deep, step] of path.entries()) {
    const list = Array.isArray(here);
    const record = typeof here === "object" && here !== null && !list;
    const fits = list
      ? typeof step === "number" && step <= (here as unknown[]).length
      : record && typeof step === "string";
    if (!fits) {
      const at = renderPath(path.slice(0, deep)) || "the config";
      const found = list ? `a list of ${(here as unknown[]).length}` : record ? "a mapping" : JSON.stringify(here);
      throw new ContenderError("config-invalid", {
        ...where(deep),
        path: renderPath(path),
        message: `there is no place ${renderPath(path)}: ${at} is ${found}`,
        expected: typeof step === "number" ? `a list of at least ${step}` : "a mapping",
        found,
        hint: "look at the config for the path; lists count from 0",
      });
    }
    here = (here as Record<string | number, unknown>)[step];
    if (here === undefined && deep < path.length - 1) {
      // All that is missing is made: of mappings, and of lists from their first place.
      here = typeof path[deep + 1] === "number" ? [] : {};
    }
  }
}

function put(document: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const empty = typeof step === "number" ? [] : {};
  const copy = (Array.isArray(document) ? [...document] : { ...((document as object | undefined) ?? empty) }) as Record<
    string | number,
    unknown
  >;
  const into = document === undefined && typeof step === "number" ? ([] as unknown as typeof copy) : copy;
  into[step] = put((document as typeof copy | undefined)?.[step], rest, value);
  return into;
}

/** Whether a text says exactly what is wanted: a value in the wrong place, or in words that read otherwise there, does not. */
function sameAs(bytes: Uint8Array, file: string, wanted: string): boolean {
  try {
    return canonical(parseYaml(bytes, file, "config-invalid").value) === wanted;
  } catch (error) {
    if (error instanceof ContenderError && error.code === "config-invalid") return false;
    throw error;
  }
}
