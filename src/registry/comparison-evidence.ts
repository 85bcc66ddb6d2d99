import { canonical } from "../canonical.ts";
import type { Comparison } from "../compare/comparison.types.ts";
import validateComparison from "../compare/comparison.validate.ts";
import type { Verdict } from "../decide/verdict.ts";
import { parseDocument } from "../document.ts";
import type { Judgement } from "../records/judgement.types.ts";
import validateJudgement from "../records/judgement.validate.ts";
import type { ComparisonEvidenceFile } from "./comparison-evidence.types.ts";
import validate from "./comparison-evidence.validate.ts";

/** Why a run became champion: `configs/champions/<model>/comparison.json`. */
export interface ComparisonEvidence {
  readonly judgement: Judgement;
  readonly comparison: Comparison | null;
  readonly verdict: Verdict;
}

const FORMAT = "contender.comparison-evidence/1";

/** The file's bytes: canonical JSON and a line feed. */
export function renderComparisonEvidence({ judgement, comparison, verdict }: ComparisonEvidence): Uint8Array {
  return new TextEncoder().encode(`${canonical({ format: FORMAT, judgement, comparison, verdict })}\n`);
}

/** Reads the file and asks the schema of each part. @throws ContenderError `record-invalid`, naming the part. */
export function parseComparisonEvidence(bytes: Uint8Array, what: string): ComparisonEvidence {
  const file = parseDocument<ComparisonEvidenceFile>(bytes, validate, what, "record-invalid");
  const part = <T>(value: object, validator: unknown, name: string): T =>
    parseDocument<T>(new TextEncoder().encode(canonical(value)), validator, `${name} in ${what}`, "record-invalid");
  return {
    judgement: part<Judgement>(file.judgement, validateJudgement, "judgement"),
    comparison: file.comparison === null ? null : part<Comparison>(file.comparison, validateComparison, "comparison"),
    verdict: file.verdict as Verdict,
  };
}
