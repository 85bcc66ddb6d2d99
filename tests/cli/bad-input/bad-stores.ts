import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type BadInput, CONFIG } from "./bad-input.ts";

const STORE = ".contender/store";

/** A store's place, or what is in it, is bad. */
const bad = (
  name: string,
  spoil: BadInput["spoil"],
  code: BadInput["code"],
  says: string,
  call: readonly string[],
  at?: string,
): BadInput => ({
  name: `store: ${name}`,
  begin: "recorded",
  spoil,
  call,
  code,
  says,
  ...(at === undefined ? {} : { at }),
});

/** The files of a kind in records/, in the order of their names. */
function files(repo: string, kind: string): string[] {
  const folder = join(repo, STORE, "records", kind);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const first = (repo: string, kind: string): string => files(repo, kind)[0]!;

const flipped = (kind: string, at: string, ...call: string[]) =>
  bad(
    `one flipped byte in ${kind}`,
    (repo) => {
      for (const file of files(repo, kind)) {
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(file, bytes);
      }
    },
    "evidence-corrupt",
    "is corrupt",
    call,
    at,
  );

const instead = (name: string, put: (path: string) => void, says: string, at = "records/runs/trending/*.json") =>
  bad(
    `${name} in place of a run`,
    (repo) => {
      const path = first(repo, "runs");
      rmSync(path);
      put(path);
    },
    "evidence-corrupt",
    says,
    ["runs"],
    at,
  );

const run = ["run", "--record", CONFIG];

export const BAD_STORES: readonly BadInput[] = [
  {
    ...bad(
      "a file",
      (repo) => writeFileSync(join(repo, "store"), "x"),
      "store-failed",
      "a file stands where a folder is expected",
      ["run", "--store", "store"],
      "*/repo/store",
    ),
    begin: "plain",
  },
  {
    ...bad(
      "below a file, by environment",
      undefined,
      "store-failed",
      "a file stands where a folder is expected",
      ["run"],
      "*/repo/data/tracks.csv/store",
    ),
    begin: "plain",
    env: { CONTENDER_STORE: "data/tracks.csv/store" },
  },
  {
    ...bad(
      ".contender is a file",
      (repo) => writeFileSync(join(repo, ".contender"), "x"),
      "store-failed",
      "a file stands where a folder is expected",
      ["run"],
      "*/repo/.contender/store",
    ),
    begin: "plain",
  },
  {
    ...bad(
      "read-only",
      (repo) => {
        mkdirSync(join(repo, "store"));
        chmodSync(join(repo, "store"), 0o555);
      },
      "store-failed",
      "permission is denied",
      ["run", "--store", "store"],
      "*/repo/store",
    ),
    begin: "plain",
    nobody: true,
  },
  {
    ...bad(
      "without the right to look",
      (repo) => {
        mkdirSync(join(repo, "store"));
        chmodSync(join(repo, "store"), 0);
      },
      "store-failed",
      "permission is denied",
      ["runs", "--store", "store"],
      "*/repo/store",
    ),
    begin: "plain",
    nobody: true,
  },
  bad(
    "files of somebody else among the runs",
    (repo) => writeFileSync(join(repo, STORE, "records/runs/trending/notes.json"), "{}"),
    "evidence-corrupt",
    "is no run's key",
    ["runs"],
    "records/runs/trending/notes.json",
  ),
  bad(
    "a file whose name is no key",
    (repo) => writeFileSync(join(repo, STORE, "records/runs/trending/a b.json"), "{}"),
    "evidence-corrupt",
    "a file whose name is no key",
    ["runs"],
    "*/records/runs/trending/a b.json",
  ),
  bad(
    "garbage everywhere",
    (repo) => {
      for (const kind of ["runs", "comparisons", "executions", "steps", "objects"])
        for (const file of files(repo, kind)) writeFileSync(file, Buffer.alloc(64, 0xff));
    },
    "evidence-corrupt",
    "is corrupt",
    ["runs"],
    "records/executions/*/*.json",
  ),
  flipped("runs", "records/runs/trending/*.json", "runs"),
  flipped("executions", "records/executions/*/*.json", "runs"),
  flipped("comparisons", "records/comparisons/trending/*.json", "runs"),
  flipped("objects", "records/objects/sha256/*", ...run),
  flipped("steps", "records/steps/*.json", ...run),
  instead("a link", (path) => symlinkSync("/etc/hostname", path), "a symbolic link", "*/records/runs/trending/*.json"),
  instead("a FIFO", (path) => execFileSync("mkfifo", [path]), "a named pipe", "*/records/runs/trending/*.json"),
  instead("nothing in it", (path) => writeFileSync(path, ""), "is corrupt"),
  instead("20,000 nestings", (path) => writeFileSync(path, "[".repeat(20_000)), "is corrupt"),
  bad(
    "a record under another one's key",
    (repo) => {
      const [one, other] = files(repo, "runs");
      writeFileSync(one!, readFileSync(other!));
    },
    "evidence-corrupt",
    "it is the record that belongs to",
    ["runs"],
    "records/runs/trending/*.json",
  ),
  bad(
    "a record cut in half",
    (repo) => {
      const path = first(repo, "runs");
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
    },
    "evidence-corrupt",
    "is corrupt",
    ["runs"],
    "records/runs/trending/*.json",
  ),
  bad(
    "objects that records name are gone",
    (repo) => rmSync(join(repo, STORE, "records/objects"), { recursive: true }),
    "evidence-missing",
    "is not there",
    run,
  ),
  bad(
    "a folder that is a link",
    (repo) => {
      renameSync(join(repo, STORE, "records"), join(repo, "../records"));
      symlinkSync("../../../records", join(repo, STORE, "records"));
    },
    "evidence-corrupt",
    "a symbolic link",
    run,
    "*/.contender/store/records",
  ),
];
