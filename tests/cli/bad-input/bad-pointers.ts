import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { commit } from "../../faults/scratch.ts";
import { type BadInput, both, edit, POINTER, put } from "./bad-input.ts";

const committed = (spoil: (repo: string) => void) => both(spoil, (repo) => void commit(repo, "Spoil the pointer"));

/** The pointer that stands on the default branch is bad: nobody may be set against its champion. */
const bad = (
  name: string,
  spoil: (repo: string) => void,
  at: string | undefined,
  says: string,
  faults = 1,
): BadInput => ({
  name: `pointer: ${name}`,
  begin: "recorded",
  spoil: committed(spoil),
  code: "pointer-invalid",
  at: at === undefined ? POINTER : `${POINTER}:${at}`,
  says,
  faults,
});

const conflict = "<<<<<<< HEAD\nverdict: first\n=======\nverdict: promote\n>>>>>>> promote/trending";

export const BAD_POINTERS: readonly BadInput[] = [
  bad("empty", put(POINTER, ""), "1:1", "object"),
  bad("merge-conflict markers", edit(POINTER, "verdict: first", conflict), "9:1", "merge conflict", 3),
  {
    ...bad(
      "merge-conflict markers, seen by promote",
      edit(POINTER, "verdict: first", conflict),
      "9:1",
      "merge conflict",
      3,
    ),
    call: ["promote"],
  },
  {
    ...bad(
      "merge-conflict markers in the checkout, seen by models",
      edit(POINTER, "verdict: first", conflict),
      "9:1",
      "merge conflict",
      3,
    ),
    call: ["models"],
  },
  {
    ...bad(
      "merge-conflict markers in the checkout, seen by runs",
      edit(POINTER, "verdict: first", conflict),
      "9:1",
      "merge conflict",
      3,
    ),
    call: ["runs"],
  },
  bad("a list", put(POINTER, "- run\n"), "1:1", "object"),
  bad("a run that is no run", edit(POINTER, /run: "\w+"/, 'run: "latest"'), "3:6", "16 hex digits"),
  bad("a run with a path in it", edit(POINTER, /run: "\w+"/, 'run: "../../etc/passwd"'), "3:6", "16 hex digits"),
  bad("a run without quotes, all digits", edit(POINTER, /run: "\w+"/, "run: 1234567890123456"), "3:6", "16 hex digits"),
  bad("no run", edit(POINTER, /run: .*\n/, ""), "1:1", "found nothing"),
  bad("a digest that is cut off", edit(POINTER, /model: "\w+"/, 'model: "abc"'), "6:10", "64 hex digits"),
  bad("a verdict that promotes nobody", edit(POINTER, "verdict: first", "verdict: keep"), "9:10", "promote or first"),
  bad("a hold without a reason", edit(POINTER, "held: []", `held: [{ subject: "${"0".repeat(64)}" }]`), "10:8", "why"),
  bad("a key of somebody's own", edit(POINTER, "held: []", "held: []\nalias: prod"), "11:1", "alias"),
  bad("a key __proto__", edit(POINTER, "held: []", "held: []\n__proto__: {}"), "11:1", "__proto__"),
  bad("an alias", edit(POINTER, "held: []", "held: *all"), "10:7", "alias"),
  bad("1 MiB", edit(POINTER, "held: []", `held: []\n# ${"x".repeat(1 << 20)}`), undefined, "at most 65536 bytes"),
  bad("UTF-16", put(POINTER, Buffer.from("\ufeffrun: x\n", "utf16le")), "1:1", "UTF-16"),
  {
    ...bad(
      "a folder",
      (repo) => {
        rmSync(join(repo, POINTER));
        mkdirSync(join(repo, POINTER));
        put(`${POINTER}/x`, "x")(repo);
      },
      undefined,
      "a folder",
    ),
    code: "repository-invalid",
  },
  {
    ...bad(
      "a link out of the repository",
      (repo) => {
        rmSync(join(repo, POINTER));
        symlinkSync("/etc/hostname", join(repo, POINTER));
      },
      undefined,
      "a symbolic link",
    ),
    code: "repository-invalid",
  },
];
