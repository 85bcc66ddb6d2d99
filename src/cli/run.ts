import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ContenderError } from "../errors.ts";
import { pipelinePath } from "../registry/names.ts";
import { comment } from "../report/comment.ts";
import { htmlReport } from "../report/html/html-report.ts";
import { page } from "../report/page.ts";
import { attemptDocument } from "../verbs/attempt-document.ts";
import { configFiles } from "../verbs/configs.ts";
import type { Desired } from "../verbs/desired.ts";
import { recordHistory } from "../verbs/index-records.ts";
import { overriddenWorld } from "../verbs/override.ts";
import { run as carryOut } from "../verbs/run.ts";
import { sectionOf, wornSectionOf } from "../verbs/section-of.ts";
import type { Wired } from "../wire.ts";
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
  const world = options.set === undefined ? checkout : await withSet(checkout, files, options.set, record);
  const { head } = await world.repo.heads();
  const base = head === undefined || record ? head : await world.repo.base(head);
  // Asked before the work: a repository that git can't read is refused before anything is written.
  await world.repo.changed(files);
  const attempts = await carryOut(world, files, record);
  if (record) await recordHistory(world);
  const asked = ({ desired }: { desired: Desired }) => [desired.file, pipelinePath(desired.config.pipeline)];
  const changed = new Set(await world.repo.changed(attempts.flatMap(asked)));
  const sections = attempts.flatMap((attempt) => {
    if (attempt.kind === "withheld") return [];
    const committed = !asked(attempt).some((file) => changed.has(file));
    return [sectionOf(attempt, record, committed ? head : undefined, base)];
  });
  const worn = attempts.flatMap((attempt) => (attempt.kind === "withheld" ? [wornSectionOf(attempt)] : []));
  const set = (options.set ?? []).map((line) => `--set ${line}`);
  const command = ["contender run", ...(record ? ["--record"] : []), ...files, ...set].join(" ");
  const text = page({ models: sections, worn, command });
  if (options.page !== undefined) {
    const marked = { ci: "local", head: head ?? "", attempt: 1 };
    write("page", options.page, comment({ models: sections, worn, command, ...marked }));
  }
  if (options.html !== undefined) write("report", options.html, htmlReport({ models: sections, worn, command }));
  door.show(text, { command: "run", zone: record ? "records" : "previews", results: attempts.map(attemptDocument) });
  const verdicts = [...sections, ...worn].map(({ verdict }) => verdict.verdict);
  if (verdicts.includes("invalid")) return 3;
  return options.gate && !verdicts.every((verdict) => ["promote", "first", "identical"].includes(verdict)) ? 1 : 0;
}

function withSet(world: Wired, files: readonly string[], lines: readonly string[], record: boolean): Promise<Wired> {
  const [file, ...others] = files;
  if (file !== undefined && others.length === 0 && !record) return overriddenWorld(world, file, lines);
  const hint = record ? "commit the change, then record it" : "name the config";
  throw new ContenderError("usage", {
    message: record
      ? "--set and --record exclude one another: a record is made of what is committed"
      : "--set goes with one config",
    expected: record ? "one of them" : "one config",
    found: record ? "both" : `${files.length} configs`,
    hint,
  });
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
