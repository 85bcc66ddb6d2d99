// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * One time that a run was carried out: the only record with a clock and a host.
 */
export interface Execution {
  format: "contender.execution/1";
  id: string;
  model: string;
  run: string;
  started: string;
  seconds: number;
  version: string;
  node: string;
  platform: string;
  commit?: string;
  /**
   * Where the data lay, where it has versions there: S3's own name of the one that was read.
   */
  dataset?: {
    source: string;
    version: string;
  };
  /**
   * Key of the sweep's step, where a sweep chose this run.
   */
  sweep?: string;
  steps: StepExecution[];
}
export interface StepExecution {
  uses: string;
  outcome: "ran" | "reused" | "not needed";
  why: string;
  seconds: number;
}
