import { ContenderError } from "../errors.ts";
import { champion, type Opponent } from "../pipeline/opponent.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import type { Champion } from "../registry/champion.ts";
import { readChampion, readPointer } from "../registry/evidence.ts";

/** The champion at a revision as somebody to be set against, with its pointer and evidence where they verify. */
export async function readOpponent(
  repo: Repo,
  model: string,
  at: Rev,
): Promise<{ opponent: Opponent; champion: Champion | undefined }> {
  const pointer = await readPointer(repo, model, at);
  if (!pointer) return { opponent: { kind: "none" }, champion: undefined };
  try {
    const found = (await readChampion(repo, model, at))!;
    return { opponent: champion(found.manifest, found.artifact, found.modelDigest), champion: found };
  } catch (error) {
    if (!(error instanceof ContenderError) || error.exit !== 3) throw error;
    const code = error.code === "evidence-missing" ? "champion-evidence-missing" : "champion-corrupt";
    const detail = error.message.slice(0, 4096);
    return {
      opponent: { kind: "refused", run: pointer.run, model: pointer.digests.model, code, detail },
      champion: undefined,
    };
  }
}
