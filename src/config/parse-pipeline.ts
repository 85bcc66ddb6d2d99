import { ContenderError } from "../errors.ts";
import { fit } from "./fit.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Locator } from "./locator.ts";
import { byPlace, placed } from "./parse-config.ts";
import schema from "./pipeline.schema.json" with { type: "json" };
import type { Pipeline } from "./pipeline.types.ts";
import validate from "./pipeline.validate.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Reads a pipeline: YAML ▸ schema, which fills in the defaults. Whether each input has a producer is asked by `pipeline/bind.ts`.
 *
 * @param file as the user named it, with forward slashes
 * @throws ContenderError `pipeline-invalid`, all faults at once.
 */
export function parsePipeline(bytes: Uint8Array, file: string): { pipeline: Pipeline; where: Locator } {
  const { value, where } = parseYaml(bytes, file, "pipeline-invalid");
  const { document: pipeline, broken } = fit<Pipeline>(value, schema as JsonSchema, validate, "pipeline-invalid");
  const faults = broken.map((fault) => placed(fault, where)).sort(byPlace);
  if (faults.length > 0 || pipeline === undefined) throw new ContenderError("pipeline-invalid", faults);
  return { pipeline, where };
}
