import { ContenderError } from "../errors.ts";
import { code } from "../report/escape.ts";
import { reproductionText } from "../report/reproduction.ts";
import { findRunId } from "../verbs/history.ts";
import { reproduce as again, reproduceAt } from "../verbs/reproduce.ts";
import type { Common, Door } from "./door.ts";

export async function reproduce(
  door: Door,
  what: string,
  options: Common & { at?: string; expect?: string; judge?: string },
): Promise<number> {
  const { at, expect, judge } = options;
  if ((at === undefined) !== (expect === undefined)) {
    throw new ContenderError("usage", {
      message: "--at and --expect go together",
      expected: "contender reproduce --at <revision> --expect <digest> <config>, or contender reproduce <run>",
      found: at === undefined ? "--expect without --at" : "--at without --expect",
    });
  }
  if (judge !== undefined && at === undefined) {
    throw new ContenderError("usage", {
      message: "--judge goes with --at and --expect",
      expected: "contender reproduce --at <revision> --judge <revision> --expect <digest> <config>",
      found: "--judge without --at",
    });
  }
  if (expect !== undefined && !/^[0-9a-f]{64}$/.test(expect)) {
    throw new ContenderError("usage", {
      message: "--expect takes the digest of a run record",
      expected: "64 hex digits",
      found: JSON.stringify(expect.slice(0, 80)),
      hint: "copy it from the page of the run",
    });
  }
  const world = await door.world();
  const commit = async (revision: string | undefined) =>
    revision === undefined ? undefined : await world.commitOf(revision);
  const [head, base] = [await commit(at), await commit(judge)];
  const done =
    head !== undefined && expect !== undefined
      ? await reproduceAt(world, door.paths(world.root, [what])[0]!, head, expect, base)
      : await again(world, await findRunId(world, what));
  // Without the record at hand nobody can say what differs, but the page names the engine that it was made by.
  const blind = done.equal || done.inputs.length > 0 ? "" : `\n${anotherEngine(world.engine)}\n`;
  door.show(`${reproductionText(done)}${blind}`, { command: "reproduce", ...done, differs: done.differs ?? null });
  return done.equal ? 0 : 3;
}

function anotherEngine(here: string): string {
  return `The engine here is ${code(here.slice(0, 12))}. Where the page names another, that is the likely cause: take its release.`;
}
