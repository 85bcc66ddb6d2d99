import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ContenderError } from "../errors.ts";
import { pipelinePath } from "../registry/names.ts";
import { page } from "../report/page.ts";
import type { Attempt } from "../verbs/attempt.ts";
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
  if (options.page !== undefined) refusePage(options.page);
  const world = await door.world();
  const record = options.record ?? false;
  const files = await configFiles(world.repo, door.paths(world.root, typed));
  const { head } = await world.repo.heads();
  const base = head === undefined || record ? head : await world.repo.base(head);
  // Asked before the work: a repository that git can't read is refused before anything is written.
  await world.repo.changed(files);
  const attempts = await carryOut(world, files, record);
  const asked = ({ desired }: Attempt) => [desired.file, pipelinePath(desired.config.pipeline)];
  const changed = new Set(await world.repo.changed(attempts.flatMap(asked)));
  const committed = (attempt: Attempt) => !asked(attempt).some((file) => changed.has(file));
  const sections = attempts.map((attempt) => sectionOf(attempt, record, committed(attempt) ? head : undefined, base));
  const command = ["contender run", ...(record ? ["--record"] : []), ...files].join(" ");
  const text = page({ models: sections, command });
  if (options.page !== undefined) writePage(options.page, text);
  door.show(text, { command: "run", zone: record ? "records" : "previews", results: attempts.map(attemptDocument) });
  const verdicts = attempts.map(({ trial }) => trial.verdict.verdict);
  if (verdicts.includes("invalid")) return 3;
  return options.gate && !verdicts.every((verdict) => ["promote", "first", "identical"].includes(verdict)) ? 1 : 0;
}

/** What can be seen of a page's place before any work is done. */
function refusePage(path: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) accessSync(path, constants.W_OK);
    else if (statSync(path, { throwIfNoEntry: false })) throw pageFault(path, "it is no regular file");
    else accessSync(dirname(path), constants.W_OK);
  } catch (cause) {
    throw cause instanceof ContenderError ? cause : pageFault(path, (cause as Error).message, cause);
  }
}

function writePage(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw pageFault(path, (cause as Error).message, cause);
  }
}

function pageFault(path: string, found: string, cause?: unknown): ContenderError {
  const message = `can't write the page to ${path}: ${found}`;
  return new ContenderError("usage", { message, expected: "a file that can be written" }, { cause });
}
