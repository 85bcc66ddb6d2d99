import assert from "node:assert/strict";
import { test } from "node:test";
import { workflowsFinding } from "../../src/verbs/doctor-files.ts";
import { siteOf } from "../../src/verbs/workflows/site.ts";
import { workflowFiles } from "../../src/verbs/workflows/workflow-files.ts";

const [OLD, NEW] = ["1".repeat(40), "2".repeat(40)];

function written(home: string, commit = OLD): Map<string, string> {
  const files = workflowFiles(siteOf({ home, commit, version: "0.1.0" }, "main"));
  return new Map(files.map(({ name, text }) => [`.github/workflows/${name}`, text]));
}

/** What Dependabot does: it moves what stands behind `uses:`, and nothing else. */
function moved(files: ReadonlyMap<string, string>): Map<string, string> {
  const uses = new RegExp(`(uses: .*@)${OLD} # v0\\.1\\.0`, "g");
  return new Map([...files].map(([path, text]) => [path, text.replace(uses, `$1${NEW} # v0.2.0`)]));
}

for (const home of ["acme/contender", "https://git.acme.test/acme/contender"]) {
  test(`one release of ${home} is fine, wherever it is pinned`, () => {
    assert.equal(workflowsFinding(written(home)).state, "ok");
  });

  test(`${home}: what Dependabot leaves behind is named, line by line`, () => {
    const files = moved(written(home));
    const found = workflowsFinding(files);
    const dispatch = files.get(".github/workflows/dispatch.yml")!.split("\n");
    const left = dispatch.flatMap((line, at) =>
      line.includes(OLD) ? [`.github/workflows/dispatch.yml:${at + 1}`] : [],
    );
    assert.equal(left.length, 2);
    assert.equal(found.state, "missing");
    assert.equal(
      found.what,
      `2 releases of acme/contender: ${NEW.slice(0, 12)} in 10 places, ${OLD.slice(0, 12)} at ${left.join(", ")}`,
    );
    assert.match((found as { press: string }).press, /`ref:`/);
  });
}

test("quoted, in another order, in a file of one's own: all the same; actions of somebody else may be of two releases", () => {
  const files = written("acme/contender");
  const with_ = (step: string) =>
    workflowsFinding(new Map([...files, [".github/workflows/own.yml", `steps:\n${step}`]]));
  const other = "missing";
  for (const step of [
    `  - uses: "Acme/Contender/actions/run@${NEW}"\n`,
    `  - name: x\n    uses: 'acme/contender/actions/run@${NEW}' # v0.2.0\r\n`,
    `  - uses: actions/checkout@${OLD}\n    with:\n      ref: "${NEW}"\n      repository: 'acme/contender'\n`,
  ])
    assert.equal(with_(step).state, other, step);
  for (const step of [
    `  - uses: actions/checkout@${NEW}\n`,
    `  - uses: actions/checkout@${NEW}\n    with:\n      ref: ${NEW}\n`,
    `  - uses: actions/checkout@${NEW}\n    with:\n      repository: acme/data\n      ref: ${NEW}\n`,
    `  - uses: actions/checkout@${NEW}\n    with:\n      repository: acme/contender\n  - with:\n      ref: ${NEW}\n`,
  ])
    assert.equal(with_(step).state, "ok", step);
});
