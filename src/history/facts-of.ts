import type { Comparison } from "../compare/comparison.types.ts";
import validateComparison from "../compare/comparison.validate.ts";
import { type Digest, sha256 } from "../digest.ts";
import { parseDocument } from "../document.ts";
import { ContenderError } from "../errors.ts";
import type { Facts } from "../ports/index.ts";
import { DEPLOYMENTS } from "../records/deployments.ts";
import { DRIFT } from "../records/drift-records.ts";
import { EXECUTIONS } from "../records/executions.ts";
import { JUDGEMENTS } from "../records/judgements.ts";
import { type Key, parseKey } from "../records/layout.ts";
import { PROMOTIONS } from "../records/promotions.ts";
import { parseRecordAt } from "../records/record-file.ts";
import { RUNS } from "../records/runs.ts";
import { comparisonFacts } from "./comparison-facts.ts";
import { deploymentFacts, driftFacts, executionFacts, promotionFacts } from "./event-facts.ts";
import { runFacts } from "./run-facts.ts";

const ZONE = "records/";
const KINDS_IN_ZONE: readonly Key["kind"][] = ["run", "comparison", "execution"];
const KINDS_BESIDE: readonly Key["kind"][] = ["promotion", "deployment", "drift"];

/** What a whole key stands for, where its object has rows; undefined for any other (objects, steps, previews, uses of holdouts). */
export function factual(key: string): Key | undefined {
  const inside = key.startsWith(ZONE);
  const place = parseKey(inside ? key.slice(ZONE.length) : key);
  return place && (inside ? KINDS_IN_ZONE : KINDS_BESIDE).includes(place.kind) ? place : undefined;
}

/**
 * All rows of one store object, a function of its key and bytes alone; undefined where such objects have none. A comparison's record
 * names what was measured by its digest, so that its bytes fix that object's too: it is asked for, and verified.
 *
 * @param key the whole key
 * @param named the bytes of an object that the record names; undefined where the store has none
 * @throws ContenderError `evidence-corrupt`, `record-invalid`; `evidence-missing` where what the record names is not there.
 * @example factsOf("previews/runs/a/0123456789abcdef.json", bytes) // undefined
 */
export function factsOf(key: string, bytes: Uint8Array, named: Named = () => undefined): Facts | undefined {
  const place = factual(key);
  const within = key.startsWith(ZONE) ? key.slice(ZONE.length) : key;
  switch (place?.kind) {
    case "run":
      return runFacts(key, parseRecordAt(RUNS, bytes, within, key));
    case "execution":
      return executionFacts(key, parseRecordAt(EXECUTIONS, bytes, within, key));
    case "promotion":
      return promotionFacts(key, parseRecordAt(PROMOTIONS, bytes, within, key));
    case "deployment":
      return deploymentFacts(key, parseRecordAt(DEPLOYMENTS, bytes, within, key));
    case "drift":
      return driftFacts(key, parseRecordAt(DRIFT, bytes, within, key));
    case "comparison": {
      const judgement = parseRecordAt(JUDGEMENTS, bytes, within, key);
      const { comparison } = judgement;
      return comparisonFacts(key, judgement, comparison === null ? null : measured(key, comparison, named(comparison)));
    }
    default:
      return undefined;
  }
}

/** Finds an object's bytes by its digest. */
export type Named = (digest: Digest) => Uint8Array | undefined;

function measured(key: string, digest: Digest, bytes: Uint8Array | undefined): Comparison {
  const place = `${ZONE}objects/sha256/${digest.slice(0, 2)}/${digest}`;
  if (!bytes) {
    const hint = "restore it from a backup of the store";
    const message = `${key} names ${place}, and it is not there; ${hint}`;
    throw new ContenderError("evidence-missing", { file: place, message, expected: place, found: "nothing", hint });
  }
  const found = sha256(bytes);
  if (found === digest) {
    return parseDocument<Comparison>(bytes, validateComparison, `comparison ${digest.slice(0, 16)}`, "record-invalid");
  }
  throw new ContenderError("evidence-corrupt", {
    file: place,
    message: `${place} is corrupt: it holds bytes with SHA-256 ${found}; restore it from a backup of the store`,
    expected: `SHA-256 ${digest}`,
    found: `SHA-256 ${found}`,
    hint: "restore it from a backup of the store",
  });
}
