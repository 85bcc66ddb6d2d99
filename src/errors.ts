/** Every way in which Contender refuses. A closed union: whoever adds one decides its exit code below. */
export type Code =
  | "usage" // the call's words are off
  | "config-invalid"
  | "pipeline-invalid"
  | "data-invalid"
  | "data-missing"
  | "training-failed" // the data can't carry this model (one class, too few rows …)
  | "not-recordable" // `run --record` away from the default branch's head
  | "not-found" // a model, run or file that was asked for by name
  | "repository-invalid"
  | "environment-invalid"
  | "model-invalid"
  | "pointer-invalid"
  | "record-invalid"
  | "evidence-missing"
  | "evidence-corrupt"
  | "evidence-stale"
  | "not-reproduced"
  | "handover-invalid" // what one job handed to the next
  | "busy" // somebody else moved it first: try again
  | "store-failed"
  | "store-refused" // it answers no: a right, the bucket, its region, credentials
  | "forge-failed" // it does not answer, or not in its own words: try again
  | "forge-refused" // it answers no: a right is missing, the repository is not there
  | "index-failed" // the database does not answer, or is not up to it now: try again
  | "index-refused" // it answers no: a right, a role, its certificate, another version of the schema
  | "internal";

/** Exit codes: 0 done · 1 gate not passed (only where asked for) · 2 bad input · 3 evidence refused · 75 try again later. */
const EXITS: Record<Code, 2 | 3 | 70 | 75> = {
  usage: 2,
  "config-invalid": 2,
  "pipeline-invalid": 2,
  "data-invalid": 2,
  "data-missing": 2,
  "training-failed": 2,
  "not-recordable": 2,
  "not-found": 2,
  "repository-invalid": 2,
  "environment-invalid": 2,
  "model-invalid": 3,
  "pointer-invalid": 3,
  "record-invalid": 3,
  "evidence-missing": 3,
  "evidence-corrupt": 3,
  "evidence-stale": 3,
  "not-reproduced": 3,
  "handover-invalid": 3,
  busy: 75,
  "store-failed": 75,
  "store-refused": 2,
  "forge-failed": 75,
  "forge-refused": 2,
  "index-failed": 75,
  "index-refused": 2,
  internal: 70,
};

/** One thing that is wrong, and where. Lines and columns count from 1; a column counts UTF-16 units. */
export interface Fault {
  /** File as the user named it, relative to the repository where it is inside. */
  file?: string;
  line?: number;
  column?: number;
  /** Place inside the document: `features[1].column`. */
  path?: string;
  /** One sentence that says what is wrong. */
  message: string;
  expected?: string;
  found?: string;
  /** What to do: the nearest valid word, a command, a setting. */
  hint?: string;
}

/** The one error of this project. `message` says: expected X, found Y, do Z. Shown once, at the door. */
export class ContenderError extends Error {
  readonly code: Code;
  /** All that is wrong, at once. Never empty. */
  readonly faults: readonly Fault[];

  constructor(code: Code, faults: Fault | readonly Fault[], options?: { cause?: unknown }) {
    const list = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault];
    super(list[0]?.message ?? code, options);
    this.name = "ContenderError";
    this.code = code;
    this.faults = list;
  }

  get exit(): 2 | 3 | 70 | 75 {
    return EXITS[this.code];
  }
}
