import { formatDate } from "../data/format-date.ts";
import type { Commit, Repo, Rev } from "../ports/repo.ts";
import { parseKey, prefixOf, renderKey } from "../records/layout.ts";
import type { Promotion } from "../records/promotion.types.ts";
import { writePromotion } from "../records/promotions.ts";
import { parseComparisonEvidence } from "../registry/comparison-evidence.ts";
import { readPointer } from "../registry/evidence.ts";
import { CHAMPIONS, championPaths, parseName } from "../registry/names.ts";
import { orUnread } from "../registry/or-unread.ts";
import type { Pointer } from "../registry/pointer.types.ts";
import type { World } from "./world.ts";

/**
 * Writes the promotions that git's log tells of and the store does not yet have: of every model that has a champion or had a
 * recorded one. Each is a function of the log, so that two writers write the same.
 *
 * @param head the default branch's tip
 * @returns the keys of those that were written
 */
export async function recordPromotions({ repo, stores, progress }: World, head: Rev): Promise<string[]> {
  const { top } = stores;
  if (!(await repo.whole())) {
    const hint = "fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout";
    progress.say(`warning: promotions are not recorded, since this clone holds only a part of git's history. ${hint}`);
    return [];
  }
  const known = new Set<string>();
  for await (const key of top.list(prefixOf("promotion"))) known.add(key);
  const models = new Set([...known].flatMap((key) => modelOf(key)));
  for (const file of await repo.list(CHAMPIONS, head)) {
    const name = parseName(`configs/champions/${file}`);
    if (name?.kind === "pointer") models.add(name.model);
  }
  const written: string[] = [];
  for (const model of [...models].sort()) {
    for (const promotion of await promotionsOf(repo, model, head)) {
      const key = renderKey({ kind: "promotion", model, commit: promotion.commit });
      if (known.has(key)) continue;
      await writePromotion(top, promotion);
      written.push(key);
    }
  }
  return written;
}

function modelOf(key: string): string[] {
  const place = parseKey(key);
  return place?.kind === "promotion" ? [place.model] : [];
}

/** Every commit of the default branch's own line that gave a model another champion, or took it away; the oldest first. */
async function promotionsOf(repo: Repo, model: string, head: Rev): Promise<Promotion[]> {
  const commits: Commit[] = [];
  for await (const commit of repo.log(championPaths(model).pointer, head, "own")) commits.push(commit);
  const promotions: Promotion[] = [];
  let before: Pointer | undefined;
  for (const commit of commits.reverse()) {
    // One that can't be read was nobody's champion.
    const pointer = await orUnread(() => readPointer(repo, model, commit.sha));
    if (pointer === "unread" || sameEvidence(before, pointer)) continue;
    promotions.push(await promotionOf(repo, model, commit, pointer, before, promotions.length + 1));
    before = pointer;
  }
  return promotions;
}

/** A hold alone is no promotion. */
function sameEvidence(a: Pointer | undefined, b: Pointer | undefined): boolean {
  return a?.run === b?.run && a?.digests.manifest === b?.digests.manifest && a?.digests.model === b?.digests.model;
}

async function promotionOf(
  repo: Repo,
  model: string,
  commit: Commit,
  pointer: Pointer | undefined,
  before: Pointer | undefined,
  number: number,
): Promise<Promotion> {
  return {
    format: "contender.promotion/1",
    model,
    commit: commit.sha,
    number,
    time: formatDate(commit.time * 1000, true),
    author: whole(commit.author, 256),
    subject: whole(commit.subject, 1024),
    run: pointer?.run ?? null,
    digests: pointer?.digests ?? null,
    replaces: pointer ? pointer.replaces : (before?.run ?? null),
    verdict: pointer?.verdict ?? null,
    comparison: pointer ? await comparisonAt(repo, model, commit.sha) : null,
  };
}

/** So many characters at most, and none by half. */
const whole = (text: string, most: number) => text.slice(0, most).replace(/\p{Surrogate}/gu, "\ufffd");

/** Key of the comparison that the evidence of a commit holds; null where that is gone or of another version. */
async function comparisonAt(repo: Repo, model: string, commit: Rev): Promise<string | null> {
  const path = championPaths(model).comparison;
  const key = await orUnread(async () => {
    const bytes = await repo.read(path, commit);
    return bytes && parseComparisonEvidence(bytes, path).judgement.key;
  });
  return key === undefined || key === "unread" ? null : key;
}
