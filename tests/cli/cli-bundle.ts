import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleEntry } from "../faults/killable-bundle.ts";

/** Bundles the command line as the build does. @returns the folder, to be removed, and the entry */
export async function cliBundle(): Promise<{ folder: string; entry: string }> {
  const folder = mkdtempSync(join(tmpdir(), "contender-cli-"));
  chmodSync(folder, 0o755);
  return { folder, entry: await bundleEntry("src/cli/contender.ts", folder) };
}
