import type { Model } from "../model/model.types.ts";
import type { Run } from "../records/run.types.ts";
import type { ComparisonEvidence } from "./comparison-evidence.ts";
import type { Evidence } from "./names.ts";
import type { Pointer } from "./pointer.types.ts";

/** A champion whose evidence is whole: each file has the digest that the pointer names, and they agree with each other. */
export interface Champion {
  readonly pointer: Pointer;
  readonly manifest: Run;
  readonly artifact: Model;
  /** Digest of the artifact's bytes. */
  readonly modelDigest: string;
  /** What it became champion by. */
  readonly evidence: ComparisonEvidence;
  /** The three files as they lie in git. */
  readonly bytes: Readonly<Record<Evidence, Uint8Array>>;
}
