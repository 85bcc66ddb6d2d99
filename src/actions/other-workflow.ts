import { ContenderError } from "../errors.ts";

/** @throws ContenderError `usage` where `run` was told another name for the workflow than this step: two comments would mix. */
export function refuseOtherWorkflow(handed: string, asked: string): void {
  if (asked === "" || asked === handed) return;
  throw new ContenderError("usage", {
    message: "the result was handed over under another name of the workflow",
    expected: asked,
    found: handed,
    hint: "give `run` and this step the same `ci`",
  });
}
