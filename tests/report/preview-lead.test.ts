import assert from "node:assert/strict";
import { test } from "node:test";
import { reproduced } from "../../src/registry/preview.ts";
import { previewLead } from "../../src/report/preview-lead.ts";

const run = "0123456789abcdef";
const digest = "a".repeat(64);
const where = "https://forge.test/acme/models/pull/7#issuecomment-12";
const lead = (
  preview: { run: string; model: string; where: string } | undefined,
  moved?: string[],
  judge: string[] = [],
) => previewLead({ run, reproduced: reproduced({ run, model: digest }, preview), moved, judge });

test("no preview, the same one, another model, another run", () => {
  const preview = { run, model: digest, where };
  assert.deepEqual(reproduced({ run, model: digest }, undefined), { kind: "no-preview" });
  assert.deepEqual(reproduced({ run, model: digest }, preview), { kind: "same", preview });
  assert.equal(reproduced({ run, model: digest }, { ...preview, model: "b".repeat(64) }).kind, "differs");
  assert.equal(
    reproduced({ run, model: digest }, { ...preview, run: "f".repeat(16), model: digest }).kind,
    "other-run",
  );
});

test("the first sentence says what moved", () => {
  const other = { run: "f".repeat(16), model: digest, where };
  assert.match(
    lead({ run, model: digest, where }),
    /^\*\*Reproduced\*\*: .*\[the preview\]\(https:.*issuecomment-12\)\.$/,
  );
  assert.match(lead(other, ["configs/a.yaml", "data/x.csv"]), /: `configs\/a\.yaml`, `data\/x\.csv` moved since\.$/);
  assert.match(lead(other, []), /the engine moved since\.$/);
  assert.match(lead(other, undefined), /config, data, judge or engine moved since\.$/);
  assert.match(
    lead(other, [], ["split"]),
    /the judge moved with the merge\. The merge changed its own judge \(`split`\)/,
  );
  assert.match(lead(undefined), /^\*\*No preview\*\*/);
});

test("an address that is none is only named", () => {
  const text = lead({ run, model: digest, where: "javascript:alert(1)](x) <b>@all" });
  assert.ok(!/\]\(|<b>|@all/.test(text), text);
});
