import { ContenderError } from "../../../errors.ts";
import type { Requester } from "./requester.ts";
import { shape } from "./shapes.ts";

/** What a forge lists of a folder at most; GitHub says nothing where it leaves some out. */
const MOST_LISTED = 1000;

/**
 * The files that lie in the folders of some paths at a commit, by path: what git calls each of them.
 *
 * @throws ContenderError `forge-failed` where a folder holds too many to be listed whole.
 */
export async function filesAt(ask: Requester, paths: readonly string[], commit: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/")))))) {
    const { status, data } = await ask.read({
      route: "GET /repos/{owner}/{repo}/contents/{+folder}",
      with: { folder, ref: commit },
      right: "contents: read",
      allow: [404],
    });
    if (status === 404) continue;
    const entries = Array.isArray(data) ? data : [];
    if (entries.length >= MOST_LISTED) throw tooMany(folder, entries.length);
    for (const entry of entries) {
      const file = shape(entry, "a file");
      if (file.at("type") !== "dir") found.set(file.text("path"), file.text("sha"));
    }
  }
  return found;
}

/** The paths of the files that a commit changes, as both forges tell of a commit. */
export function changedFiles(commit: unknown): string[] {
  const found = (shape(commit, "a commit").at("files") ?? []) as unknown[];
  return found.map((file) => shape(file, "a commit's file").text("filename"));
}

function tooMany(folder: string, found: number): ContenderError {
  return new ContenderError("forge-failed", {
    file: folder,
    message: `the folder ${folder} holds too many files for the forge to list`,
    expected: `fewer than ${MOST_LISTED}`,
    found: String(found),
    hint: "keep champions in a folder of their own",
  });
}
