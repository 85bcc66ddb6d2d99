import type { Comparison } from "../compare/comparison.types.ts";
import type { Verdict } from "../decide/verdict.ts";
import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Proposal } from "../ports/forge.ts";
import type { Judgement } from "../records/judgement.types.ts";
import { renderRecord } from "../records/record.ts";
import type { Run } from "../records/run.types.ts";
import type { Champion } from "./champion.ts";
import { renderComparisonEvidence } from "./comparison-evidence.ts";
import { joinHolds, MOST_HOLDS } from "./holds.ts";
import { LABELS } from "./labels.ts";
import { MOST_EVIDENCE } from "./most-evidence.ts";
import { branchName, championPaths } from "./names.ts";
import { renderPointer } from "./pointer.ts";
import type { Hold, Pointer } from "./pointer.types.ts";
import { renderPromotionBody } from "./promotion-body.ts";
import { promotionTitle } from "./promotion-title.ts";

/** A recorded run, the judgement on it and the champion as it is now. */
export interface PromotionInput {
  readonly model: string;
  /** The default branch's head, which the promotion stands on. */
  readonly onto: string;
  readonly run: Run;
  /** The run's record and the model artifact, as the store holds them. */
  readonly runBytes: Uint8Array;
  readonly modelBytes: Uint8Array;
  readonly judgement: Judgement;
  readonly comparison: Comparison | null;
  readonly verdict: Verdict;
  readonly champion: Champion | undefined;
  /** What people said no to by closing its promotion: it goes into the pointer's holds. */
  readonly noes?: readonly Hold[];
  /** The comparison for people, Markdown. */
  readonly page: string;
}

/** What is to be done. */
export type Promotion =
  | { readonly kind: "propose"; readonly proposal: Proposal; readonly pointer: Pointer }
  /** The pointer names the run already. */
  | { readonly kind: "settled" }
  /** A person said no to this subject. */
  | { readonly kind: "held"; readonly why: string }
  | { readonly kind: "refused"; readonly reason: "verdict" | "stale-champion" | "too-large"; readonly detail: string };

/** A pointer is read back from at most 64 KiB. */
const MOST_POINTER = 1 << 16;

/**
 * Decides what becomes of a recorded run. Pure. Asked in this order: is it the champion already, did a person say no, could
 * it be judged at all, was it judged against the champion that there is now, what is the verdict, does it fit into git.
 *
 * @throws ContenderError `evidence-corrupt` where run, judgement and bytes do not belong together.
 */
export function planPromotion(input: PromotionInput): Promotion {
  const { model, run, judgement, verdict, champion } = input;
  refuseMixed(input);
  if (champion?.pointer.run === run.run) return { kind: "settled" };
  const there = champion?.pointer.held ?? [];
  const hold = [...there, ...(input.noes ?? [])].find(({ subject }) => subject === run.subject);
  if (hold) return { kind: "held", why: hold.why };
  if (verdict.verdict === "invalid") return refused("verdict", "the verdict is invalid");
  const [judged, present] = [judgement.champion?.run ?? null, champion?.pointer.run ?? null];
  if (judged !== present) {
    return refused(
      "stale-champion",
      `run ${run.run} was judged against ${judged ?? "no champion"}, but the champion is ${present ?? "none"}: it has to be measured anew`,
    );
  }
  if (verdict.verdict !== "promote" && verdict.verdict !== "first") {
    return refused("verdict", `the verdict is ${verdict.verdict}`);
  }
  const comparisonBytes = renderComparisonEvidence(input);
  const bytes = input.runBytes.length + input.modelBytes.length + comparisonBytes.length;
  if (bytes > MOST_EVIDENCE) {
    const detail = `the evidence has ${bytes} bytes; git takes at most ${MOST_EVIDENCE}: choose features with fewer levels or words`;
    return refused("too-large", detail);
  }
  const digests = {
    manifest: sha256(input.runBytes),
    model: sha256(input.modelBytes),
    comparison: sha256(comparisonBytes),
  };
  const held = joinHolds(there, input.noes ?? [], run.subject);
  const pointer: Pointer = { run: run.run, digests, replaces: present, verdict: verdict.verdict, held };
  const pointerBytes = renderPointer(pointer);
  if (pointerBytes.length > MOST_POINTER || held.length > MOST_HOLDS) {
    return refused(
      "too-large",
      `the pointer has ${held.length} holds and ${pointerBytes.length} bytes, at most ${MOST_HOLDS} and ${MOST_POINTER}: take out holds that are no longer needed`,
    );
  }
  const paths = championPaths(model);
  const proposal: Proposal = {
    branch: branchName(model),
    onto: input.onto,
    title: promotionTitle(model, run.run, verdict),
    body: renderPromotionBody(input.page, { model, subject: run.subject, pointer }),
    files: [
      { path: paths.pointer, bytes: pointerBytes },
      { path: paths.manifest, bytes: input.runBytes },
      { path: paths.model, bytes: input.modelBytes },
      { path: paths.comparison, bytes: comparisonBytes },
    ],
    removes: [],
    labels: LABELS.promotion,
  };
  return { kind: "propose", proposal, pointer };
}

function refused(reason: (Promotion & { kind: "refused" })["reason"], detail: string): Promotion {
  return { kind: "refused", reason, detail };
}

/** Evidence of different runs is never put together. */
function refuseMixed({ model, run, runBytes, modelBytes, judgement }: PromotionInput): void {
  const pairs = [
    ["the run's model", model, run.model],
    ["the judged model", model, judgement.model],
    ["the judged run", run.run, judgement.challenger.run],
    ["the judged artifact", judgement.challenger.model, sha256(modelBytes)],
    ["the holdout", run.holdout, judgement.holdout],
    ["the run's record", sha256(renderRecord(run)), sha256(runBytes)],
  ] as const;
  const faults = pairs
    .filter(([, expected, found]) => expected !== found)
    .map(([what, expected, found]) => ({
      message: `run ${run.run} and its judgement do not belong together: ${what} is ${found}, expected ${expected}; run again`,
      expected,
      found,
      hint: "run `contender run --record` again",
    }));
  if (faults.length > 0) throw new ContenderError("evidence-corrupt", faults);
}
