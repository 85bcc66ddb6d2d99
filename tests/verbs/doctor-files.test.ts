import assert from "node:assert/strict";
import { test } from "node:test";
import { attributesFinding, nodeFinding, ownersFinding, workflowsFinding } from "../../src/verbs/doctor-files.ts";
import { fitsPattern } from "../../src/verbs/path-pattern.ts";

for (const [path, pattern, folders, fits] of [
  ["configs/champions/a.yaml", "/configs/champions/", true, true],
  ["configs/champions/a/model.json", "/configs/champions/", true, true],
  ["configs/champions/a/model.json", "configs/champions", true, true],
  ["configs/champions/a.yaml", "/configs/champions/", false, false],
  ["configs/champions/a/model.json", "configs/champions/**", false, true],
  ["configs/champions/a/model.json", "configs/champions/*", false, false],
  ["configs/champions/a/model.json", "configs/champions/*", true, false],
  ["configs/champions/a.yaml", "configs/champions/*", true, true],
  ["configs/champions/a.yaml", "champions/", true, true],
  ["configs/champions/a.yaml", "/champions/", true, false],
  ["configs/champions/a.yaml", "*", true, true],
  ["configs/champions/a.yaml", "*.yaml", false, true],
  ["data/x.csv", "*.csv", false, true],
  ["data/x.csv", "/*.csv", false, false],
  ["data/deep/x.csv", "data/**/*.csv", false, true],
  ["data/x.csv", "data/**/*.csv", false, true],
  ["dataax.csv", "data.x.csv", false, false],
  ["data/x.csv", "data/?.csv", false, true],
] as const) {
  test(`${path} ${fits ? "fits" : "does not fit"} ${pattern}`, () =>
    assert.equal(fitsPattern(path, pattern, folders), fits));
}

test("Node 20.19 and newer", () => {
  for (const version of ["v20.19.0", "v20.20.2", "v24.1.0"]) assert.equal(nodeFinding(version).state, "ok", version);
  for (const version of ["v20.18.9", "v18.20.0", "v8.0.0"])
    assert.equal(nodeFinding(version).state, "missing", version);
});

const EVIDENCE = ["configs/champions/a/model.json", "data/x.csv"];
for (const [name, text, state] of [
  ["none", undefined, "missing"],
  ["both lines", "configs/champions/** -text\n*.csv -text\n", "ok"],
  ["binary", "* binary # all\n", "ok"],
  ["data is not named", "configs/champions/** -text\n", "missing"],
  ["a later line turns it on again", "* -text\n*.csv text eol=lf\n", "missing"],
  ["a later line says something else", "* -text\nconfigs/champions/*/** -diff linguist-generated\n", "ok"],
  ["only in a comment", "# * -text\n", "missing"],
] as const) {
  test(`.gitattributes: ${name}`, () => assert.equal(attributesFinding(text, EVIDENCE).state, state));
}

for (const [name, forge, text, state] of [
  ["none", "github", undefined, "missing"],
  ["champions and workflows", "github", "/configs/champions/ @acme/ml\n/.github/ @acme/ml\n", "ok"],
  ["all", "github", "* @ada\n", "ok"],
  ["only champions", "github", "/configs/champions/ @acme/ml\n", "missing"],
  ["a later line without an owner takes it away", "github", "* @ada\n/configs/champions/\n", "missing"],
  ["commented out", "github", "# /configs/champions/ @your-team\n# /.github/ @your-team\n", "missing"],
  ["patterns of Gitea", "gitea", "configs/champions/.* @ada\n.gitea/.* @ada\n", "ok"],
  ["a pattern that is no expression", "gitea", "configs/( @ada\n", "missing"],
  ["GitHub's folder on Gitea", "gitea", "/configs/champions/ @ada\n", "missing"],
] as const) {
  test(`CODEOWNERS on ${forge}: ${name}`, () => assert.equal(ownersFinding(forge, "CODEOWNERS", text).state, state));
}

const pin = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const loop = (uses: string) =>
  new Map(
    ["experiment", "promote", "promotion-check"].map((name) => [
      `.github/workflows/${name}.yml`,
      `jobs:\n  a:\n    steps:\n      - name: x\n        uses: ${uses}\n      - uses: ./actions/run\n`,
    ]),
  );

test("workflows: all three, and every action of somebody else by a digest", () => {
  assert.equal(workflowsFinding(loop(`actions/checkout@${pin} # v7.0.1`)).state, "ok");
  assert.equal(workflowsFinding(loop(`"actions/checkout@${pin}"`)).state, "ok");
  for (const uses of [
    "actions/checkout@v7",
    "actions/checkout@main",
    `actions/checkout@${pin.slice(1)}`,
    "docker://node:24",
  ]) {
    const found = workflowsFinding(loop(uses));
    assert.equal(found.state, "missing", uses);
    assert.ok(found.what.includes(`.github/workflows/experiment.yml:5 ${uses}`), found.what);
  }
  const lacking = workflowsFinding(new Map([...loop("./x")].slice(1)));
  assert.equal(lacking.state, "missing");
  assert.match(lacking.what, /experiment\.yml$/);
});
