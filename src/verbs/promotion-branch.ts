import type { Standing } from "../ports/forge.ts";
import type { Rev } from "../ports/repo.ts";
import { holdsFrom } from "../registry/holds.ts";
import { branchName } from "../registry/names.ts";
import type { Hold, Pointer } from "../registry/pointer.types.ts";
import { parsePromotionBody } from "../registry/promotion-body.ts";
import { unlifted } from "../registry/unlifted.ts";
import { harmless } from "../report/escape.ts";
import type { World } from "./world.ts";

/** Beside a promotion's commit at the merge box: whether its evidence holds. */
export const PROMOTION_STATUS = "contender/promotion";
const MOST_DESCRIPTION = 140;

/** A model's promotion as it stands with people; the forge is asked once, and only where something depends on it. */
export interface PromotionBranch {
  readonly name: string;
  /**
   * The subjects that people said no to by closing it, whoever had opened it (a no costs nothing to believe), less those whose
   * hold was lifted since.
   *
   * @param at the default branch's head, and the pointer there
   */
  holds(at: Rev, present: Pointer | undefined): Promise<Hold[]>;
  /** Where its pull requests stand that are open, anybody's. */
  stood(): Promise<string[]>;
  /**
   * Takes back what is proposed; what a person closed or merged is left as it is, and what somebody else opened is his to close:
   * its merge box says why not to merge it.
   */
  takeBack(why: string): Promise<"withdrawn" | "absent">;
  /** Says at the merge box of what is proposed, whoever opened it, why it can't be relied on now. */
  markStale(why: string): Promise<void>;
  /** Says at the merge box that the evidence of a commit holds. */
  markSound(head: string, what: string): Promise<void>;
}

/** @param known the branches that the clone knows: of any other nothing is proposed */
export function promotionBranch(world: World, model: string, known: ReadonlySet<string>): PromotionBranch {
  const name = branchName(model);
  let looked: Promise<Standing[]> | undefined;
  const standings = () => {
    looked ??= world.forge.standings(name);
    return looked;
  };
  const mark = (head: string, state: "success" | "failure", words: string) =>
    world.forge.mark(head, {
      context: PROMOTION_STATUS,
      state,
      description: harmless(words, MOST_DESCRIPTION),
    });
  /** @param others what somebody else opened alone: it is no promotion for the branch that it comes from */
  async function markOpen(why: string, others: boolean): Promise<void> {
    const heads = new Set<string>();
    for (const standing of await standings()) {
      const { ours, state, head } = standing;
      if (state !== "open" || heads.has(head) || (ours ? others : !(await promotes(standing, model)))) continue;
      heads.add(head);
      await mark(head, "failure", `stale: ${why}`);
    }
  }
  return {
    name,
    async stood() {
      return (await standings()).flatMap(({ state, where }) => (state === "open" ? [where] : []));
    },
    async holds(at, present) {
      const read: Standing[] = [];
      for (const standing of await standings()) read.push(await withFacts(standing));
      return unlifted(world.repo, model, at, present, holdsFrom(model, read));
    },
    async takeBack(why) {
      if (!known.has(name)) return "absent";
      const newest = (await standings()).find(({ ours }) => ours);
      const persons = newest !== undefined && newest.state !== "open" && !newest.superseded;
      const done = persons ? "absent" : await world.forge.withdraw(name, why);
      await markOpen(why, true);
      return done;
    },
    async markStale(why) {
      if (known.has(name)) await markOpen(why, false);
    },
    markSound: (head, what) => mark(head, "success", `evidence holds: ${what}`),
  };
}

/** Whoever decided on a promotion may have edited its text: where that has its facts no more, its commit has them. */
async function withFacts(standing: Standing): Promise<Standing> {
  const { ours, state, superseded, body } = standing;
  const told = !ours || state === "open" || superseded || parsePromotionBody(body) !== undefined;
  return told ? standing : { ...standing, body: await standing.message() };
}

/** Whether it is a promotion of a model, by its text or by its commit: a pull request of a person's can be anything. */
async function promotes({ body, message }: Standing, model: string): Promise<boolean> {
  const says = (text: string) => parsePromotionBody(text)?.model === model;
  return says(body) || says(await message());
}
