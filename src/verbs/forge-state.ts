import { ownersFinding } from "./doctor-files.ts";
import type { InitFiles } from "./init.ts";
import { type ForgeOptions, ownersFile, workflowsOf } from "./init-forge.ts";

/** What of a forge's files stands after `init`, which leaves alone what is there. */
export interface ForgeState {
  /** Whether somebody is named who approves champions. */
  readonly owned: boolean;
  /** Workflows that stand as they were, without the role that was asked for. */
  readonly withoutRole: readonly string[];
}

export async function forgeState(options: ForgeOptions, files: Pick<InitFiles, "read">): Promise<ForgeState> {
  const { forge, owner } = options;
  const textAt = async (path: string) => {
    const bytes = await files.read(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  const withoutRole: string[] = [];
  for (const { path, text } of workflowsOf(options)) {
    if (text.includes(ROLE) && !(await textAt(path))?.includes(ROLE)) withoutRole.push(path);
  }
  const owners = await ownersFile(forge, files);
  const { state } = ownersFinding(forge, owners, await textAt(owners));
  return { owned: owner !== undefined || state === "ok", withoutRole };
}

const ROLE = "CONTENDER_ROLE_";
