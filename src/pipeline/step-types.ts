import type { Pipeline } from "../config/pipeline.types.ts";

/** A step as a pipeline names it. */
export type Uses = Pipeline["steps"][number]["uses"];

/** What flows between steps. */
export type Kind = "table" | "checks" | "partition" | "model" | "scores" | "evaluation" | "comparison" | "page";

/** The parts of a config that a step may look at; a step's key holds the ones that it declares, and no others. */
export type Section = "data" | "target" | "split" | "features" | "trainer" | "evaluate" | "gate";

export interface StepType {
  /** Kinds that it takes; each binds to the nearest earlier step that gives it. */
  readonly needs: readonly Kind[];
  readonly gives: Kind;
  readonly sections: readonly Section[];
  /** Whether its output is kept in the store and reused; the others are made again, and only when somebody asks. */
  readonly kept: boolean;
  /** What it does, for people. */
  readonly does: string;
}

/** The closed set of steps. */
export const STEP_TYPES: Readonly<Record<Uses, StepType>> = {
  read: { needs: [], gives: "table", sections: [], kept: false, does: "read the dataset into typed columns" },
  check: {
    needs: ["table"],
    gives: "checks",
    sections: ["data", "features", "target", "split"],
    kept: true,
    does: "look for leaks, duplicates and missing cells",
  },
  split: {
    needs: ["table"],
    gives: "partition",
    sections: ["target", "split"],
    kept: false,
    does: "part the rows into train and holdout",
  },
  fit: {
    needs: ["table", "partition"],
    gives: "model",
    sections: ["data", "features", "trainer"],
    kept: true,
    does: "fit features and terms on the training rows",
  },
  score: {
    needs: ["table", "partition", "model"],
    gives: "scores",
    sections: [],
    kept: true,
    does: "score the holdout",
  },
  evaluate: {
    needs: ["table", "partition", "scores"],
    gives: "evaluation",
    sections: ["evaluate"],
    kept: true,
    does: "measure the scores, whole and by slice",
  },
  compare: {
    needs: ["table", "partition", "model", "scores", "evaluation"],
    gives: "comparison",
    sections: ["evaluate", "gate"],
    kept: false,
    does: "set the challenger against the champion on the same rows",
  },
  report: { needs: ["evaluation", "comparison"], gives: "page", sections: [], kept: false, does: "write the page" },
};
