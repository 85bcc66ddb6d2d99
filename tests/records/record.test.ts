import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { parseRecord, renderRecord } from "../../src/records/record.ts";
import validateRun from "../../src/records/run.validate.ts";
import { refused } from "../adapters/refused.ts";
import { runOf } from "./run-of.ts";

const any = () => true;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);
const hash = (content: string) => createHash("sha256").update(content).digest("hex");

test("a record is its body's canonical JSON with its digest among the members, and a line feed", () => {
  assert.equal(text(renderRecord({ b: 1 })), `{"b":1,"sha256":"${hash('{"b":1}')}"}\n`);
  assert.equal(
    text(renderRecord({ z: "ä", a: null })),
    `{"a":null,"sha256":"${hash('{"a":null,"z":"ä"}')}","z":"ä"}\n`,
  );
  assert.equal(text(renderRecord({})), `{"sha256":"${hash("{}")}"}\n`);
  assert.throws(() => renderRecord({ sha256: "x" }), refused("internal"));
});

for (const body of [
  {},
  { b: 1 },
  { t: 1 },
  { a: 1, z: { sha256: "0".repeat(64) } },
  { a: { sha256: "0".repeat(64) }, t: 1 },
  { a: '"sha256":"', z: '"' },
  runOf("trending", 1),
]) {
  test(`${JSON.stringify(body).slice(0, 40)} comes back`, () => {
    assert.deepEqual(parseRecord(renderRecord(body), any, "x"), body);
  });
}

for (const body of [{}, { b: 1 }, { t: 1 }, { a: "ä", t: [1, { sha256: "0".repeat(64) }] }, runOf("trending", 1)]) {
  test(`every byte of ${JSON.stringify(body).slice(0, 40)} counts: each flipped bit, each lost and each doubled byte is found`, () => {
    const whole = renderRecord(body);
    const broken = (spoilt: Uint8Array, how: string) =>
      assert.throws(() => parseRecord(spoilt, any, "runs/x.json"), refused("evidence-corrupt", "runs/x.json"), how);
    for (let i = 0; i < whole.length; i++) {
      for (let bit = 0; bit < 8; bit++) {
        const spoilt = whole.slice();
        spoilt[i]! ^= 1 << bit;
        broken(spoilt, `bit ${bit} of byte ${i}`);
      }
      broken(Buffer.concat([whole.subarray(0, i), whole.subarray(i + 1)]), `byte ${i} lost`);
      for (const extra of [" ", "\n", ","])
        broken(Buffer.concat([whole.subarray(0, i), bytes(extra), whole.subarray(i)]), `"${extra}" before byte ${i}`);
      broken(whole.subarray(0, i), `cut at ${i}`);
    }
    broken(Buffer.concat([whole, bytes("\n")]), "one more line feed");
  });
}

test("bytes that are no record are corrupt", () => {
  for (const content of [
    "",
    "\n",
    "{}\n",
    "[]\n",
    "null\n",
    "<html>",
    '{"sha256":"x"}\n',
    `{"sha256":"${"0".repeat(64)}"}\n`,
  ]) {
    assert.throws(
      () => parseRecord(bytes(content), any, "steps/y.json"),
      refused("evidence-corrupt", "steps/y.json"),
      content,
    );
  }
  assert.throws(
    () => parseRecord(Uint8Array.of(0xff, 0xfe), any, "steps/y.json"),
    refused("evidence-corrupt", "steps/y.json"),
  );
});

test("a whole record of another version is invalid, not corrupt, with every fault named", () => {
  const { subject: _gone, ...rest } = runOf("trending", 1);
  const other = renderRecord({ ...rest, format: "contender.run/2", extra: 1 });
  assert.throws(
    () => parseRecord(other, validateRun, "runs/x.json"),
    (error: Error & { faults: unknown[] }) => {
      assert.ok(refused("record-invalid", "runs/x.json", "/format", "subject")(error));
      assert.ok(error.faults.length >= 3);
      return true;
    },
  );
});

test("a record with a hostile member is refused by its schema", () => {
  const member = `{"__proto__":1}`;
  const spoilt = bytes(`{"__proto__":1,"sha256":"${hash(member)}"}\n`);
  assert.throws(() => parseRecord(spoilt, validateRun, "x"), refused("record-invalid", "__proto__"));
});
