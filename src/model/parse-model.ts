import { parseDocument } from "../document.ts";
import { ContenderError } from "../errors.ts";
import { checkModel } from "./check-model.ts";
import type { Model } from "./model.types.ts";
import validate from "./model.validate.ts";

/**
 * Reads a model artifact: exactly what the schema says, and its parts fit each other (indexes in range, each term reads a
 * feature of its kind and has a weight for each level or word, levels are named once).
 *
 * @param what how messages name the document: `model 1f3a…`
 * @throws ContenderError `model-invalid`, all faults at once.
 */
export function parseModel(bytes: Uint8Array, what: string): Model {
  const model = parseDocument<Model>(bytes, validate, what, "model-invalid");
  const faults = checkModel(model, what);
  if (faults.length > 0) throw new ContenderError("model-invalid", faults);
  return model;
}
