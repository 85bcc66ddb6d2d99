import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/digest.ts";
import { parseRecord, renderRecord } from "../../src/records/record.ts";
import type { Run } from "../../src/records/run.types.ts";
import { renderComparisonEvidence } from "../../src/registry/comparison-evidence.ts";
import { readChampion, readPointer } from "../../src/registry/evidence.ts";
import { championPaths, EVIDENCE, type Evidence } from "../../src/registry/names.ts";
import { parsePointer, renderPointer } from "../../src/registry/pointer.ts";
import type { Pointer } from "../../src/registry/pointer.types.ts";
import { planPromotion } from "../../src/registry/promotion.ts";
import { refused } from "../adapters/refused.ts";
import { runName, runOf } from "../records/run-of.ts";
import { championOf, filesOf, inputOf, modelOf, ONTO, repoOf } from "./champion-of.ts";

const paths = championPaths("trending");

async function merged(): Promise<Map<string, Uint8Array>> {
  return filesOf(planPromotion(inputOf(2, await championOf(1))));
}

/** Puts other evidence in and makes the pointer agree with its digest, as a forger would. */
function forge(files: Map<string, Uint8Array>, piece: Evidence, bytes: Uint8Array, rest: Partial<Pointer> = {}): void {
  const pointer = parsePointer(files.get(paths.pointer)!, paths.pointer);
  files.set(paths[piece], bytes);
  files.set(
    paths.pointer,
    renderPointer({ ...pointer, ...rest, digests: { ...pointer.digests, [piece]: sha256(bytes) } }),
  );
}

test("a merged promotion is read back as the champion", async () => {
  const files = await merged();
  const champion = (await readChampion(repoOf(files), "trending", ONTO))!;
  assert.equal(champion.pointer.run, runName(2));
  assert.equal(champion.pointer.replaces, runName(1));
  assert.deepEqual(champion.manifest, runOf("trending", 2));
  assert.deepEqual(champion.artifact, modelOf(2));
  assert.equal(champion.modelDigest, sha256(files.get(paths.model)!));
  assert.equal(champion.evidence.verdict.verdict, "promote");
  assert.equal(champion.evidence.comparison?.estimates[0]?.difference, 0.0112);
  assert.deepEqual(await readPointer(repoOf(files), "trending", ONTO), champion.pointer);
});

test("without a pointer there is no champion", async () => {
  assert.equal(await readChampion(repoOf(new Map()), "trending", ONTO), undefined);
  assert.equal(await readPointer(repoOf(new Map()), "trending", ONTO), undefined);
});

for (const piece of EVIDENCE) {
  test(`${piece}.json that is not there is missed by name`, async () => {
    const files = await merged();
    files.delete(paths[piece]);
    await assert.rejects(
      () => readChampion(repoOf(files), "trending", ONTO),
      refused("evidence-missing", paths[piece], ONTO.slice(0, 12)),
    );
  });

  test(`${piece}.json with any byte changed is named with both digests`, async () => {
    const files = await merged();
    const whole = files.get(paths[piece])!;
    for (let i = 0; i < whole.length; i += 3) {
      const spoilt = whole.slice();
      spoilt[i]! ^= 1 << (i % 8);
      files.set(paths[piece], spoilt);
      const named = refused("evidence-corrupt", paths[piece], sha256(whole), sha256(spoilt));
      await assert.rejects(() => readChampion(repoOf(files), "trending", ONTO), named, `byte ${i}`);
    }
  });

  test(`${piece}.json whose line ends git has turned is told as that`, async () => {
    const files = await merged();
    files.set(
      paths[piece],
      Buffer.from(Buffer.from(files.get(paths[piece])!).toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
    );
    await assert.rejects(
      () => readChampion(repoOf(files), "trending", ONTO),
      refused("evidence-corrupt", ".gitattributes"),
    );
  });
}

test("all that is missing or corrupt is named at once", async () => {
  const files = await merged();
  files.set(paths.model, new Uint8Array(1));
  files.set(paths.manifest, new Uint8Array(1));
  await assert.rejects(
    () => readChampion(repoOf(files), "trending", ONTO),
    refused("evidence-corrupt", paths.model, paths.manifest),
  );
});

const evidenceOf = (n: number) => inputOf(n, undefined);

for (const [name, spoil, ...words] of [
  [
    "a manifest of another run",
    (files) => forge(files, "manifest", renderRecord(runOf("trending", 3))),
    [paths.manifest, runName(3)],
  ],
  [
    "a manifest of another model",
    (files) => forge(files, "manifest", renderRecord(runOf("other", 2))),
    [paths.manifest, "other"],
  ],
  [
    "a manifest of another holdout",
    (files) => forge(files, "manifest", renderRecord(runOf("trending", 2, { holdout: sha256("x") }))),
    ["holdout"],
  ],
  [
    "another model artifact",
    (files) => forge(files, "model", new TextEncoder().encode(JSON.stringify(modelOf(3)))),
    ["challenger's model"],
  ],
  [
    "a comparison of another run",
    (files) => forge(files, "comparison", renderComparisonEvidence({ ...evidenceOf(3), comparison: null })),
    [runName(3)],
  ],
  [
    "a pointer that replaces another run",
    (files) => forge(files, "model", files.get(paths.model)!, { replaces: runName(9) }),
    [runName(9)],
  ],
  [
    "a pointer with another verdict",
    (files) => forge(files, "model", files.get(paths.model)!, { verdict: "first" }),
    ["verdict"],
  ],
  [
    "a pointer to another run",
    (files) => forge(files, "model", files.get(paths.model)!, { run: runName(9) }),
    [runName(9)],
  ],
] as [string, (files: Map<string, Uint8Array>) => void, string[]][]) {
  test(`${name}, with digests made to agree, is still found`, async () => {
    const files = await merged();
    spoil(files);
    await assert.rejects(
      () => readChampion(repoOf(files), "trending", ONTO),
      refused("evidence-corrupt", ...words[0]!),
    );
  });
}

test("a comparison that is not the one the judgement names is found", async () => {
  const files = await merged();
  const input = inputOf(2, await championOf(1));
  const other = { ...input.comparison!, rows: 1 };
  forge(files, "comparison", renderComparisonEvidence({ ...input, comparison: other }));
  await assert.rejects(
    () => readChampion(repoOf(files), "trending", ONTO),
    refused("evidence-corrupt", "the comparison's digest"),
  );
});

test("evidence of another shape is refused by its schema, part by part", async () => {
  for (const [piece, body, code] of [
    ["model", { format: "contender.model/2" }, "model-invalid"],
    [
      "comparison",
      { format: "contender.comparison-evidence/2", judgement: {}, comparison: null, verdict: {} },
      "record-invalid",
    ],
    [
      "comparison",
      {
        format: "contender.comparison-evidence/1",
        judgement: {},
        comparison: null,
        verdict: { verdict: "first", reasons: [], settle: null },
      },
      "record-invalid",
    ],
    [
      "comparison",
      {
        format: "contender.comparison-evidence/1",
        judgement: inputOf(2, undefined).judgement,
        comparison: {},
        verdict: { verdict: "first", reasons: [], settle: null },
      },
      "record-invalid",
    ],
    [
      "comparison",
      {
        format: "contender.comparison-evidence/1",
        judgement: inputOf(2, undefined).judgement,
        comparison: null,
        verdict: { verdict: "keep", reasons: [], settle: null },
      },
      "record-invalid",
    ],
  ] as const) {
    const files = await merged();
    forge(files, piece, new TextEncoder().encode(JSON.stringify(body)));
    await assert.rejects(() => readChampion(repoOf(files), "trending", ONTO), refused(code), JSON.stringify(body));
  }
  const files = await merged();
  const { steps: _gone, ...less } = runOf("trending", 2);
  forge(files, "manifest", renderRecord(less));
  await assert.rejects(() => readChampion(repoOf(files), "trending", ONTO), refused("record-invalid", "steps"));
});

test("the manifest is the run's record, byte for byte", async () => {
  const { bytes } = await championOf(1);
  assert.deepEqual(
    parseRecord<Run>(bytes.manifest, () => true, "x"),
    runOf("trending", 1),
  );
});
