/** A process that says and proposes what it is told to, each time after a moment. `fork(racer.ts)`; one answer a task. */
import { setTimeout as sleep } from "node:timers/promises";
import { remoteForge } from "../../src/adapters/forge/remote/remote-forge.ts";
import { randomOf } from "../../src/demo/random.ts";

export interface Task {
  readonly apiUrl: string;
  readonly repository: string;
  readonly token: string;
  readonly seed: number;
  /** Milliseconds before it begins. */
  readonly wait: number;
  readonly pull: number;
  readonly note: string;
  readonly proposal: {
    readonly branch: string;
    readonly onto: string;
    readonly title: string;
    readonly body: string;
    readonly path: string;
    readonly content: string;
  };
}

/** What became of both; a text where it ended with an error. */
export interface Outcome {
  readonly said: string;
  readonly proposed: string;
}

async function race(task: Task): Promise<Outcome> {
  const { apiUrl, repository, token, pull, note, proposal } = task;
  const random = randomOf(task.seed);
  const forge = remoteForge({
    apiUrl,
    repository,
    token,
    defaultBranch: "main",
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    chance: () => random.uniform(),
  });
  await sleep(task.wait);
  const told = async (work: Promise<{ outcome: string }>) => {
    try {
      return (await work).outcome;
    } catch (cause) {
      return `${(cause as Error).name}: ${(cause as Error).message}`;
    }
  };
  const files = [{ path: proposal.path, bytes: new TextEncoder().encode(proposal.content) }];
  const [said, proposed] = await Promise.all([
    told(forge.say({ pull }, { text: note, create: true })),
    told(forge.propose({ ...proposal, files, removes: [], labels: ["promotion"] })),
  ]);
  return { said, proposed };
}

process.on("message", async (task: Task) => {
  process.send?.(await race(task));
});
