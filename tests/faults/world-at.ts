import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { localForge } from "../../src/adapters/forge/local/local-forge.ts";
import type { Git } from "../../src/adapters/repo/git.ts";
import { checkoutIn, gitRepo } from "../../src/adapters/repo/git-repo.ts";
import { localSource } from "../../src/adapters/source/local-source.ts";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { zone } from "../../src/records/layout.ts";
import type { World } from "../../src/verbs/world.ts";

/** A world on a real repository and a real store; its git waits at `hold` before it moves a branch. */
export function worldAt(root: string, engine: string, hold?: () => Promise<void>, at = 1_767_323_045_000): World {
  const checkout = checkoutIn(root, process.env);
  const held: Git = async (args, options) => {
    if (hold && args.includes("update-ref")) await hold();
    return checkout.git(args, options);
  };
  const store = folderStore(join(root, ".contender/store"));
  return {
    repo: gitRepo(checkout),
    source: localSource(root),
    stores: {
      previews: zone(store, "previews"),
      records: zone(store, "records"),
      judged: zone(store, "judged"),
      top: store,
    },
    index: undefined,
    forge: localForge(held, () => new Date(at)),
    progress: { say: () => undefined, tick: () => undefined },
    clock: () => 0,
    now: () => new Date(at),
    id: randomUUID,
    engine,
    host: { version: "0.0.0", node: "test", platform: "test" },
    lasting: true,
  };
}
