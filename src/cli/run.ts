import { writeFileSync } from "node:fs";
import { ContenderError } from "../errors.ts";
import { page } from "../report/page.ts";
import { attemptDocument } from "../verbs/attempt-document.ts";
import { configFiles } from "../verbs/configs.ts";
import { run as carryOut } from "../verbs/run.ts";
import { sectionOf } from "../verbs/section-of.ts";
import type { Common, Door } from "./door.ts";

export interface RunOptions extends Common {
  readonly record?: boolean;
  readonly gate?: boolean;
  readonly page?: string;
}

export async function run(door: Door, typed: readonly string[], options: RunOptions): Promise<number> {
  const world = await door.world();
  const record = options.record ?? false;
  const files = await configFiles(world.repo, door.paths(world.root, typed));
  const attempts = await carryOut(world, files, record);
  const { head } = await world.repo.heads();
  const changed = new Set(await world.repo.changed(files));
  const sections = attempts.map((attempt) =>
    sectionOf(attempt, record, changed.has(attempt.desired.file) ? undefined : head),
  );
  const command = ["contender run", ...(record ? ["--record"] : []), ...files].join(" ");
  const text = page({ models: sections, command });
  if (options.page !== undefined) writePage(options.page, text);
  door.show(text, { command: "run", zone: record ? "records" : "previews", results: attempts.map(attemptDocument) });
  const verdicts = attempts.map(({ trial }) => trial.verdict.verdict);
  if (verdicts.includes("invalid")) return 3;
  return options.gate && !verdicts.every((verdict) => ["promote", "first", "identical"].includes(verdict)) ? 1 : 0;
}

function writePage(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new ContenderError(
      "usage",
      {
        message: `can't write the page to ${path}: ${(cause as Error).message}`,
        expected: "a file that can be written",
      },
      { cause },
    );
  }
}
