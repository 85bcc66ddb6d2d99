import { code, prose } from "./escape.ts";
import { when } from "./when.ts";

/** What a roll back says to people. */
export interface RollbackPage {
  readonly model: string;
  /** The champion that goes, and the one that comes back. */
  readonly from: string;
  readonly to: string;
  /** Since when and by which commit the one that comes back was champion. */
  readonly stood: { readonly sha: string; readonly time: number };
  readonly why: string | undefined;
  /** The subject that is held from now on; undefined where nobody can tell it. */
  readonly holds: string | undefined;
  /** A hold on what comes back goes. */
  readonly lifts: boolean;
}

/** Markdown: what happens when it is merged, why, and how to take it back. */
export function rollbackPage({ model, from, to, stood, why, holds, lifts }: RollbackPage): string {
  const hold =
    holds === undefined
      ? `The evidence of run ${code(from)} can't be read, so its subject is not held: it may be proposed again.`
      : `The subject of run ${code(from)} is held (${code(holds.slice(0, 12))}): no machine proposes it again. To lift that, take its entry out of \`held\` in \`configs/champions/${model}.yaml\`.`;
  const parts = [
    `## Roll ${code(model)} back`,
    `Merging this makes run ${code(to)} the champion again, in place of run ${code(from)}. Its pointer and evidence are as they were in commit ${code(stood.sha.slice(0, 12))} (${when(stood.time)}); nothing is trained or judged anew.`,
    `**Why**: ${why ? prose(why, 400) : "nobody said"}`,
    hold,
    lifts ? `The hold on the subject of run ${code(to)} goes: somebody asked for it by name.` : "",
    `The config still asks for what it asked for. Change ${code(`configs/${model}.yaml`)} when a better idea is there.`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
