import { parseDocument } from "../document.ts";
import type { Pipeline } from "./pipeline.types.ts";
import validatePipeline from "./pipeline.validate.ts";

/**
 * A pipeline as a run record holds it: canonical JSON with every default of its day.
 *
 * @throws ContenderError `record-invalid` where the text is not a pipeline.
 */
export function parseRecordedPipeline(text: string, what: string): Pipeline {
  return parseDocument<Pipeline>(new TextEncoder().encode(text), validatePipeline, what, "record-invalid");
}
