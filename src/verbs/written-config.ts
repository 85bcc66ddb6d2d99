import { canonical } from "../canonical.ts";
import { parseConfig } from "../config/parse-config.ts";
import { ContenderError } from "../errors.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import { orUnread } from "../registry/or-unread.ts";

/** Older versions are not looked for. */
const MOST = 20;

/**
 * The newest text of a config's file that says what was recorded, as a person wrote it; undefined where none of the last twenty
 * does (a sweep chose it, or the judge of a base stood in).
 *
 * @param recorded the canonical form of a config, with every default
 * @param from the revision whose history is looked through
 */
export async function writtenConfig(
  repo: Repo,
  file: string,
  recorded: string,
  from: Rev,
): Promise<string | undefined> {
  let looked = 0;
  for await (const { sha } of repo.log([file], from)) {
    const bytes = await orUnread(() => repo.read(file, sha));
    if (bytes instanceof Uint8Array && says(bytes, file, recorded)) return new TextDecoder().decode(bytes);
    looked++;
    if (looked === MOST) return undefined;
  }
  return undefined;
}

function says(bytes: Uint8Array, file: string, recorded: string): boolean {
  try {
    const { sweep, ...config } = parseConfig(bytes, file).config;
    return sweep === undefined && canonical(config) === recorded;
  } catch (error) {
    if (error instanceof ContenderError) return false;
    throw error;
  }
}
