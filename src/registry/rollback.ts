import type { Proposal } from "../ports/forge.ts";
import { renderBranch } from "./branches.ts";
import type { Champion } from "./champion.ts";
import { joinHolds, whyOf } from "./holds.ts";
import { LABELS } from "./labels.ts";
import { championPaths } from "./names.ts";
import { renderPointer } from "./pointer.ts";
import type { Hold, Pointer } from "./pointer.types.ts";
import { renderPromotionBody } from "./promotion-body.ts";

/** The champion that there is, an earlier one, and why one goes back. */
export interface RollbackInput {
  readonly model: string;
  /** The default branch's head, which the roll back stands on. */
  readonly onto: string;
  readonly present: Pointer;
  /** The subject of the present champion; undefined where its evidence can't be read. */
  readonly subject: string | undefined;
  readonly earlier: Champion;
  readonly why: string | undefined;
  /** What people read, Markdown. */
  readonly page: (hold: Hold | undefined) => string;
}

/**
 * A roll back: the pointer and the evidence of an earlier champion as they were, in place of the present one, whose subject is
 * held from now on. Pure.
 *
 * @throws ContenderError `internal` where the model's name is none.
 */
export function planRollback(input: RollbackInput): { readonly proposal: Proposal; readonly pointer: Pointer } {
  const { model, onto, present, subject, earlier, why } = input;
  const { pointer: before, manifest, bytes } = earlier;
  const hold: Hold | undefined =
    subject === undefined || subject === manifest.subject
      ? undefined
      : { subject, why: whyOf(`rolled back to run ${before.run}${why ? `: ${why}` : ""}`) };
  const held = joinHolds(present.held, hold ? [hold] : [], manifest.subject);
  const pointer: Pointer = { ...before, replaces: present.run, held };
  const paths = championPaths(model);
  const facts = { model, subject: manifest.subject, pointer, holds: hold?.subject ?? null };
  const proposal: Proposal = {
    branch: renderBranch({ kind: "rollback", model }),
    onto,
    title: rollbackTitle(model, present.run, before.run),
    body: renderPromotionBody(input.page(hold), facts),
    files: [
      { path: paths.pointer, bytes: renderPointer(pointer) },
      { path: paths.manifest, bytes: bytes.manifest },
      { path: paths.model, bytes: bytes.model },
      { path: paths.comparison, bytes: bytes.comparison },
    ],
    removes: [],
    labels: LABELS.rollback,
  };
  return { proposal, pointer };
}

/** @example rollbackTitle("trending", "0123abcd01234567", "89abcdef89abcdef") // "Roll trending back: run 0123abcd… to 89abcdef…" */
export function rollbackTitle(model: string, from: string, to: string): string {
  return `Roll ${model} back: run ${from.slice(0, 8)}… to ${to.slice(0, 8)}…`;
}
