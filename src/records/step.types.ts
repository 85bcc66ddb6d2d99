// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * What a step gave, by its key; may be deleted, the step then runs again.
 */
export interface StepRecord {
  format: "contender.step/1";
  uses: string;
  key: string;
  output: string;
}
