import assert from "node:assert/strict";
import { test } from "node:test";
import { originRepository } from "../../src/adapters/repo/origin-repository.ts";

for (const address of [
  "https://github.com/acme/ml-models.git",
  "https://github.com/acme/ml-models",
  "https://x-access-token:secret@github.com/acme/ml-models.git",
  "ssh://git@github.com:22/acme/ml-models.git",
  "git@github.com:acme/ml-models.git",
  "github.com:acme/ml-models",
]) {
  test(`${address} is acme/ml-models`, () =>
    assert.deepEqual(originRepository(address), { host: "github.com", repository: "acme/ml-models" }));
}

for (const address of [
  "",
  "/srv/git/ml.git",
  "../ml",
  "https://github.com/acme",
  "https://github.com/a/b/c",
  "file:///a/b",
]) {
  test(`${JSON.stringify(address)} names no repository of a host`, () =>
    assert.equal(originRepository(address), undefined));
}
