import type { Reproduced } from "../registry/preview.ts";
import { code, prose } from "./escape.ts";

/** What is said first in a promotion's text. */
export interface PreviewLead {
  readonly run: string;
  readonly reproduced: Reproduced;
  /** What is another than when the preview was made: files; empty where only the engine can be; undefined: nobody can tell. */
  readonly moved: readonly string[] | undefined;
  /** Sections of the judge that the merge itself changed: on the default branch they count. */
  readonly judge: readonly string[];
}

/** Markdown: whether the record is what the merged pull request showed, and what moved if not. */
export function previewLead({ run, reproduced, moved, judge }: PreviewLead): string {
  const edits = judge.map((section) => code(section)).join(", ");
  const judged =
    judge.length > 0 ? ` The merge changed its own judge (${edits}): the verdict below is by the new one.` : "";
  return words(run, reproduced, moved, judge.length > 0) + judged;
}

function words(run: string, reproduced: Reproduced, moved: readonly string[] | undefined, judge: boolean): string {
  if (reproduced.kind === "no-preview") {
    return "**No preview**: no merged pull request has a comment with this model, so there is nothing to compare with.";
  }
  const at = linkTo(reproduced.preview.where);
  if (reproduced.kind === "same") {
    return `**Reproduced**: made again after the merge, run ${code(run)} has the digests of ${at}.`;
  }
  if (reproduced.kind === "differs") return `**Not reproduced**: run ${code(run)} differs from ${at}.`;
  const why =
    moved === undefined
      ? "config, data, judge or engine moved since"
      : moved.length > 0
        ? `${moved.map((file) => code(file, 200)).join(", ")} moved since`
        : judge
          ? "the judge moved with the merge"
          : "the engine moved since";
  return `**Judged afresh**: ${at} was of run ${code(reproduced.preview.run)}, this is run ${code(run)}: ${why}.`;
}

/** An address of the forge's as a link; anything else is only named. */
function linkTo(where: string): string {
  const plain = /^https?:\/\/[\w.:[\]-]+\/[\w./#?=&%~+-]*$/.test(where);
  return plain ? `[the preview](${where})` : `the preview (${prose(where, 200)})`;
}
