import { ContenderError } from "../errors.ts";
import { copyStore } from "../verbs/copy-store.ts";
import type { Common, Door } from "./door.ts";
import { progressTo } from "./progress.ts";

/** @param what `copy`: the one thing that is done with whole stores */
export async function storeCopy(door: Door, what: string, from: string, to: string, options: Common): Promise<number> {
  if (what !== "copy" || from === to) {
    const message = what !== "copy" ? "store takes the word copy" : "a store is not copied onto itself";
    const expected = "contender store copy <from> <to>";
    throw new ContenderError("usage", { message, expected, found: `contender store ${what} ${from} ${to}` });
  }
  const open = async (where: string) => ({ where, ...(await door.store(where)) });
  const progress = progressTo(process.stderr, options.quiet ?? false);
  const copied = await copyStore(await open(from), await open(to), progress);
  const bytes = `${copied.bytes.toLocaleString("en-GB")} bytes`;
  const end = copied.more === 0 ? "Both are equal." : `The target holds all of it, and ${copied.more} more.`;
  door.show(`Copied ${copied.copied} objects (${bytes}); ${copied.there} were there already. ${end}\n`, {
    command: "store copy",
    from,
    to,
    ...copied,
  });
  return 0;
}
