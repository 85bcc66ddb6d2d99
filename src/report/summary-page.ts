import { boundedPage } from "./comment.ts";
import { code } from "./escape.ts";
import type { PageInput } from "./page.ts";

/** Characters that 900 KiB hold, whatever they are: UTF-8 takes at most three bytes for one of JavaScript's. */
export const SUMMARY_BUDGET = 300 * 1024;

/**
 * The page for a job's summary, which has room for more than a comment.
 *
 * @param settled models that were not trained again, because the champion is what their config asks for
 * @param unseen models whose config was only read, since a fork has no way to their data
 */
export function summaryPage(
  input: PageInput,
  settled: readonly { readonly model: string; readonly run: string }[] = [],
  unseen: readonly { readonly model: string; readonly source: string }[] = [],
): string {
  const { models, worn = [], faults = [] } = input;
  const lines = settled.map(
    ({ model, run }) => `- ${code(model)}: settled, run ${code(run)} is the champion already\n`,
  );
  for (const { model, source } of unseen) {
    lines.push(
      `- ${code(model)}: the config is valid. It was not trained: a fork has no way to ${code(source, 200)}\n`,
    );
  }
  const rest = models.length + worn.length + faults.length > 0 || lines.length === 0;
  return [lines.join(""), rest ? boundedPage(input, SUMMARY_BUDGET) : ""].filter((part) => part !== "").join("\n");
}
