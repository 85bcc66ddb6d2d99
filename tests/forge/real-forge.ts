import { type Gitea, startGitea } from "./gitea.ts";
import { type Released, released } from "./released.ts";
import { startRunner } from "./runner.ts";
import { standIns } from "./stand-ins.ts";

/** A forge with a runner, the foreign actions' stand-ins, and a release of this project. */
export interface RealForge {
  readonly gitea: Gitea;
  readonly release: Released;
  /** The digest of each stand-in's commit, by the action's name. */
  readonly digests: ReadonlyMap<string, string>;
  /** What the forge and its runner printed, for a failing test's message. */
  log(): string;
  /** Ends all of it, and removes its folders. */
  close(): Promise<void>;
}

/**
 * Starts all of it; it ends with the test, however the test ends.
 *
 * @param node - the Node binary that the actions run on
 * @param jobs - how many its runner runs at once
 */
export async function startForge(node: string, jobs = 2): Promise<RealForge> {
  const gitea = await startGitea();
  try {
    const digests = await standIns(gitea);
    const release = await released(gitea);
    const runner = await startRunner(gitea, node, jobs);
    return {
      gitea,
      release,
      digests,
      log: () => `==== forge\n${gitea.log()}\n==== runner\n${runner.log()}`,
      async close() {
        await runner.close();
        await gitea.close();
        release.drop();
      },
    };
  } catch (cause) {
    await gitea.close();
    throw cause;
  }
}
