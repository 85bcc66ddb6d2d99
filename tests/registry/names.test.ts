import assert from "node:assert/strict";
import { test } from "node:test";
import {
  branchName,
  championPaths,
  type Named,
  parseBranch,
  parseConfigPath,
  parseName,
  pipelinePath,
  renderName,
} from "../../src/registry/names.ts";
import { refused } from "../adapters/refused.ts";

const PAIRS: [path: string, means: Named][] = [
  ["configs/trending.yaml", { kind: "config", model: "trending" }],
  ["configs/a.yaml", { kind: "config", model: "a" }],
  ["configs/my-model_2.yaml", { kind: "config", model: "my-model_2" }],
  ["configs/champions.yaml", { kind: "config", model: "champions" }],
  ["configs/champions/trending.yaml", { kind: "pointer", model: "trending" }],
  ["configs/champions/trending/manifest.json", { kind: "evidence", model: "trending", piece: "manifest" }],
  ["configs/champions/trending/model.json", { kind: "evidence", model: "trending", piece: "model" }],
  ["configs/champions/model/comparison.json", { kind: "evidence", model: "model", piece: "comparison" }],
  ["pipelines/train.yaml", { kind: "pipeline", pipeline: "train" }],
];

for (const [path, means] of PAIRS) {
  test(`${path} renders and parses`, () => {
    assert.equal(renderName(means), path);
    assert.deepEqual(parseName(path), means);
  });
}

for (const path of [
  "",
  "trending.yaml",
  "configs/",
  "configs/.yaml",
  "configs/Trending.yaml",
  "configs/a.yml",
  "configs/a.b.yaml",
  "configs/-a.yaml",
  "configs/a-.yaml",
  "configs/deep/a.yaml",
  "/configs/a.yaml",
  "configs/../a.yaml",
  "configs/a.yaml\n",
  "configs/champions/a.json",
  "configs/champions/a/other.json",
  "configs/champions/a/model.yaml",
  "configs/champions/A/model.json",
  "configs/champions/a/b/model.json",
  "pipelines/a/b.yaml",
  `configs/${"a".repeat(65)}.yaml`,
]) {
  test(`${JSON.stringify(path.slice(0, 40))} is none of these names`, () => assert.equal(parseName(path), undefined));
}

test("a promotion's branch renders and parses", () => {
  assert.equal(branchName("trending"), "promote/trending");
  assert.equal(parseBranch("promote/trending"), "trending");
  for (const branch of ["main", "promote/", "promote/a/b", "promote/A", "x/promote/a", "promote/a\n", "promote-a"]) {
    assert.equal(parseBranch(branch), undefined, branch);
  }
  for (const model of ["", "../x", "a b", "A", "a.lock", "-a"])
    assert.throws(() => branchName(model), refused("internal"), model);
});

test("where a champion lies", () => {
  assert.deepEqual(championPaths("trending"), {
    pointer: "configs/champions/trending.yaml",
    folder: "configs/champions/trending",
    manifest: "configs/champions/trending/manifest.json",
    model: "configs/champions/trending/model.json",
    comparison: "configs/champions/trending/comparison.json",
  });
  assert.equal(pipelinePath("train"), "pipelines/train.yaml");
  assert.throws(() => pipelinePath("../../etc/x"), refused("internal"));
  assert.equal(parseConfigPath("configs/trending.yaml"), "trending");
  assert.equal(parseConfigPath("configs/champions/trending.yaml"), undefined);
});
