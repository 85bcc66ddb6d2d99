import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { zip } from "../../src/build/zip.ts";
import { scratch } from "../adapters/scratch.ts";
import { need, toolAt } from "../house/need.ts";

const files = new Map([
  ["index.mjs", Buffer.from("export const handler = async () => 'ä';\n")],
  ["folder/ü.txt", Buffer.from("x".repeat(100_000))],
  ["empty", Buffer.alloc(0)],
]);

test("another program reads the archive: names, contents, checksums, times and modes", need("python"), (t) => {
  const path = join(scratch(t), "made.zip");
  writeFileSync(path, zip(files));
  const script = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as made:
    assert made.testzip() is None
    print(json.dumps([[i.filename, list(i.date_time), oct(i.external_attr >> 16), made.read(i).hex()] for i in made.infolist()]))`;
  const read = JSON.parse(execFileSync(toolAt("python"), ["-c", script, path], { encoding: "utf8" })) as unknown;
  const wanted = [...files].map(([name, bytes]) => [name, [1980, 1, 1, 0, 0, 0], "0o100644", bytes.toString("hex")]);
  assert.deepEqual(read, wanted);
});

test("the same files give the same bytes, on any machine", () => {
  const digest = createHash("sha256").update(zip(files)).digest("hex");
  assert.equal(digest, "6f65024b143cabe2a53326aa2348e91af45c06098807abb2e6d3f2149cf96fed");
});
