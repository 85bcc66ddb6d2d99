import { inRepository } from "../config/in-repository.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { Rev } from "../ports/repo.ts";
import { championPaths, pipelinePath } from "../registry/names.ts";
import type { Desired } from "./desired.ts";
import type { World } from "./world.ts";

/**
 * The commit that a record may be made of: the default branch's tip, checked out.
 *
 * @throws ContenderError `not-recordable` anywhere else: what a branch made is a preview.
 */
export async function recordableHead(world: World): Promise<Rev> {
  const { head, branch, tip } = await world.repo.heads();
  if (head !== undefined && head === tip) return head;
  const way = tip === undefined ? "`git add` and `git commit` first" : `merge first, then \`git switch ${branch}\``;
  throw new ContenderError("not-recordable", {
    message: `records are made of what is committed on ${branch}'s head`,
    expected: tip === undefined ? `a first commit on ${branch}` : `${branch} at ${tip.slice(0, 12)} checked out`,
    found: head === undefined ? "no commit yet" : `a checkout of ${head.slice(0, 12)}`,
    hint: `${way}; without --record the run is a preview`,
  });
}

/** @throws ContenderError `not-recordable` naming every file of the run that differs from what is committed. */
export async function refuseUncommitted(world: World, desired: Desired): Promise<void> {
  const { pointer, folder } = championPaths(desired.model);
  const { source, sha256 } = desired.config.data;
  // Data too large for git is recordable where the config pins its digest, or S3 has it: everybody then gets those bytes or none.
  const data = sha256 === undefined && inRepository(source) ? [source] : [];
  const paths = [desired.file, pipelinePath(desired.config.pipeline), pointer, folder, ...data];
  const changed = await world.repo.changed(paths);
  const faults = changed.map(
    (file): Fault => ({
      file,
      message: `${file} differs from what is committed`,
      expected: "the committed bytes: a record can be made again by anybody",
      found: "a change in the checkout",
      hint:
        file === source
          ? `commit it, or pin its digest in ${desired.file} (data.sha256)`
          : `commit it, or \`git restore ${file}\``,
    }),
  );
  if (faults.length > 0) throw new ContenderError("not-recordable", faults);
}
