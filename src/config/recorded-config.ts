import { parseDocument } from "../document.ts";
import type { Config } from "./config.types.ts";
import validateConfig from "./config.validate.ts";

/**
 * A config as a run record holds it: canonical JSON with every default of its day. A key that came later gets its default.
 *
 * @throws ContenderError `record-invalid` where the text is not a config.
 */
export function parseRecordedConfig(text: string, what: string): Config {
  return parseDocument<Config>(new TextEncoder().encode(text), validateConfig, what, "record-invalid");
}
