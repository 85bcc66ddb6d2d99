import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ContenderError } from "../errors.ts";
import { comment } from "../report/comment.ts";
import { htmlReport } from "../report/html/html-report.ts";
import { page } from "../report/page.ts";
import { attemptDocument } from "../verbs/attempt-document.ts";
import { configFiles } from "../verbs/configs.ts";
import { recordHistory } from "../verbs/index-records.ts";
import { overriddenWorld } from "../verbs/override.ts";
import { run as carryOut } from "../verbs/run.ts";
import { sectionsOf } from "../verbs/section-of.ts";
import type { Common, Door } from "./door.ts";

export interface RunOptions extends Common {
  readonly record?: boolean;
  readonly gate?: boolean;
  readonly page?: string;
  readonly html?: string;
  /** Lines `path=value`. */
  readonly set?: readonly string[];
}

export async function run(door: Door, typed: readonly string[], options: RunOptions): Promise<number> {
  if (options.page !== undefined) refusePlace("page", options.page);
  if (options.html !== undefined) refusePlace("report", options.html);
  const record = options.record ?? false;
  const checkout = await door.world();
  const files = await configFiles(checkout.repo, door.paths(checkout.root, typed));
  const world = await overriddenWorld(checkout, files, options.set ?? [], record);
  const { head } = await world.repo.heads();
  const base = head === undefined || record ? head : await world.repo.base(head);
  // Asked before the work: a repository that git can't read is refused before anything is written.
  await world.repo.changed(files);
  const attempts = await carryOut(world, files, record);
  if (record) await recordHistory(world);
  const { models, worn } = await sectionsOf(world.repo, { attempts, record, head, base });
  const set = (options.set ?? []).map((line) => `--set ${line}`);
  const command = ["contender run", ...(record ? ["--record"] : []), ...files, ...set].join(" ");
  const text = page({ models, worn, command });
  if (options.page !== undefined) {
    const marked = { ci: "local", head: head ?? "", attempt: 1 };
    write("page", options.page, comment({ models, worn, command, ...marked }));
  }
  if (options.html !== undefined) write("report", options.html, htmlReport({ models, worn, command }));
  door.show(text, { command: "run", zone: record ? "records" : "previews", results: attempts.map(attemptDocument) });
  const verdicts = [...models, ...worn].map(({ verdict }) => verdict.verdict);
  if (verdicts.includes("invalid")) return 3;
  return options.gate && !verdicts.every((verdict) => ["promote", "first", "identical"].includes(verdict)) ? 1 : 0;
}

/** What can be seen of a file's place before any work is done. */
function refusePlace(what: string, path: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) accessSync(path, constants.W_OK);
    else if (statSync(path, { throwIfNoEntry: false })) throw unwritable(what, path, "it is no regular file");
    else accessSync(dirname(path), constants.W_OK);
  } catch (cause) {
    throw cause instanceof ContenderError ? cause : unwritable(what, path, (cause as Error).message, cause);
  }
}

function write(what: string, path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw unwritable(what, path, (cause as Error).message, cause);
  }
}

function unwritable(what: string, path: string, found: string, cause?: unknown): ContenderError {
  const message = `can't write the ${what} to ${path}: ${found}`;
  return new ContenderError("usage", { message, expected: "a file that can be written" }, { cause });
}
