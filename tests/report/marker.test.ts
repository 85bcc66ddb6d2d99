import assert from "node:assert/strict";
import { test } from "node:test";
import { type Marker, parseMarker, renderMarker } from "../../src/report/marker.ts";
import { HOSTILE } from "./hostile.ts";

const MARKER: Marker = {
  ci: "contender",
  head: "1a2b3c4d5e6f708192a3b4c5d6e7f80910111213",
  attempt: 2,
  models: [
    { model: "trending", run: "0123456789abcdef", digest: "a".repeat(64) },
    { model: "a--b", run: "fedcba9876543210", digest: "b".repeat(64) },
  ],
};

test("a marker is one hidden line that reads back", () => {
  const line = renderMarker(MARKER);
  assert.match(line, /^<!-- contender \{"ci":"contender","head":"1a2b3c[^<>\n]*\} -->$/);
  assert.deepEqual(parseMarker(line), MARKER);
  assert.deepEqual(parseMarker(`${line}\r\n\r\n## anything`), MARKER);
  assert.deepEqual(parseMarker(renderMarker({ ...MARKER, head: "", models: [] }))?.models, []);
});

test("which run of the workflow it was reads back; a marker of old has none", () => {
  const line = renderMarker({ ...MARKER, round: 12345678901 });
  assert.match(line, /"round":12345678901,"attempt":2,/);
  assert.deepEqual(parseMarker(line), { ...MARKER, round: 12345678901 });
  assert.equal(Object.hasOwn(parseMarker(renderMarker(MARKER))!, "round"), false);
  for (const odd of ["0", "1.5", '"1"', "null"])
    assert.equal(parseMarker(line.replace("12345678901", odd)), undefined, odd);
});

test("no text closes it early, breaks its line or leaves ASCII, and all of it reads back", () => {
  for (const ci of [...HOSTILE, "-->", "--!>", "<!--", "---->", "a\n-->\n# b", "é日"]) {
    const line = renderMarker({ ...MARKER, ci });
    assert.equal(line.indexOf("-->"), line.length - 3, ci);
    assert.equal(line.slice(4).indexOf("--"), line.length - 7, ci);
    assert.match(line, /^[ -~]*$/, ci);
    assert.equal(parseMarker(line)?.ci, ci.slice(0, 200));
  }
});

test("whatever is not exactly a marker is none", () => {
  const line = renderMarker(MARKER);
  for (const text of [
    "",
    ` ${line}`,
    `x\n${line}`,
    line.replace('"attempt":2', '"attempt":0'),
    line.replace('"attempt":2', '"attempt": 2'),
    line.replace('"attempt":2', '"attempt":2,"more":1'),
    line.replace("trending", "Trending"),
    line.replace("0123456789abcdef", "0123456789abcde"),
    line.replace("1a2b3c", "zz"),
    "<!-- contender {} -->",
    "<!-- contender {nonsense} -->",
    '<!-- contender {"ci":1,"head":"","attempt":1,"models":[]} -->',
    line.replace(/"models":.*\]/, '"models":[["trending"]]'),
  ])
    assert.equal(parseMarker(text), undefined, text.slice(0, 80));
});
