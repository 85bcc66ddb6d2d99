import { parseYaml } from "../config/yaml.ts";
import { ContenderError } from "../errors.ts";
import { type Edit, edits } from "./edits.ts";
import { code } from "./escape.ts";
import { flow } from "./flow.ts";

const MOST = 40;

/**
 * What changed between two configs (their texts, YAML or JSON) in the user's words, as Markdown lines `path: old ▸ new`.
 *
 * @param before the config that it is set beside; undefined where there is none
 * @example configDiff("trainer: { kind: baseline }", "trainer: { kind: naive-bayes }") // "- `trainer.kind`: `baseline` ▸ `naive-bayes`"
 */
export function configDiff(before: string | undefined, after: string): string {
  if (before === undefined) return "The config is new: there is none to set it beside.";
  const [old, now] = [valueIn(before), valueIn(after)];
  if (old instanceof ContenderError)
    return "The config before this one cannot be read, so the two cannot be set side by side.";
  if (now instanceof ContenderError) return "The config cannot be read.";
  const found = edits(old.value, now.value);
  if (found.length === 0) return "Nothing in the config changed.";
  const lines = found.slice(0, MOST).map(line);
  return [...lines, ...(found.length > MOST ? [`- and ${found.length - MOST} more`] : [])].join("\n");
}

/** A config's value, or why it can't be read: the one before may be no config any more. Records are JSON, files are YAML. */
function valueIn(text: string): { value: unknown } | ContenderError {
  try {
    if (text.startsWith('{"')) return { value: JSON.parse(text) };
    return { value: parseYaml(new TextEncoder().encode(text), "config", "config-invalid").value };
  } catch (error) {
    if (error instanceof ContenderError) return error;
    if (error instanceof SyntaxError) return new ContenderError("config-invalid", { message: error.message });
    throw error;
  }
}

function line({ path, before, after }: Edit): string {
  const place = code(path === "" ? "the whole config" : path, 120);
  if (before === undefined) return `- ${place}: new, ${code(flow(after), 120)}`;
  if (after === undefined) return `- ${place}: gone, was ${code(flow(before), 120)}`;
  return `- ${place}: ${code(flow(before), 120)} ▸ ${code(flow(after), 120)}`;
}
