import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BadInput, CONFIG, DATA, put } from "./bad-input.ts";
import { badData, config } from "./spoil-data.ts";
import { tracks } from "./tracks.ts";

/** What can't be opened, or is not the file that was meant. */
const absent = (name: string, spoil: (repo: string) => void, says: string): BadInput => ({
  ...badData(
    name,
    (repo) => {
      rmSync(join(repo, DATA));
      spoil(repo);
    },
    undefined,
    says,
  ),
  code: "data-missing",
});

/** What stands where the file should. */
export const BAD_PLACES: readonly BadInput[] = [
  absent("no file", () => undefined, "there is no file"),
  absent("a file of nearly that name", put("data/track.csv", tracks()), "did you mean data/track.csv?"),
  absent("a folder", (repo) => mkdirSync(join(repo, DATA)), "is a folder"),
  absent("a FIFO", (repo) => execFileSync("mkfifo", [join(repo, DATA)]), "is a named pipe"),
  absent(
    "a link out of the repository",
    (repo) => {
      writeFileSync(join(repo, "../secret.csv"), tracks());
      symlinkSync("../../secret.csv", join(repo, DATA));
    },
    "leads out of the repository",
  ),
  absent(
    "a folder that is a link out of the repository",
    (repo) => {
      rmSync(join(repo, "data"), { recursive: true });
      mkdirSync(join(repo, "../elsewhere"));
      writeFileSync(join(repo, "../elsewhere/tracks.csv"), tracks());
      symlinkSync("../elsewhere", join(repo, "data"));
    },
    "leads out of the repository",
  ),
  absent("a link to /dev/zero", (repo) => symlinkSync("/dev/zero", join(repo, DATA)), "leads out of the repository"),
  absent("a link to itself", (repo) => symlinkSync("tracks.csv", join(repo, DATA)), "a circle of links"),
  absent("a link to nothing", (repo) => symlinkSync("nothing.csv", join(repo, DATA)), "there is no file"),
  {
    ...absent(
      "a file without the right to read it",
      (repo) => {
        writeFileSync(join(repo, DATA), tracks());
        chmodSync(join(repo, DATA), 0);
      },
      "permission is denied",
    ),
    nobody: true,
  },
  {
    ...badData(
      "another file than the pin's",
      config("  source:", `  sha256: ${"a".repeat(64)}\n  source:`),
      undefined,
      "not the dataset that data.sha256 pins",
    ),
    at: `${CONFIG}:4:11`,
  },
];
