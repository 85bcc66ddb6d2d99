import assert from "node:assert/strict";
import { test } from "node:test";
import type { Verdict } from "../../src/decide/verdict.ts";
import { sha256 } from "../../src/digest.ts";
import { renderModel } from "../../src/model/render-model.ts";
import { readChampion } from "../../src/registry/evidence.ts";
import { planPromotion } from "../../src/registry/promotion.ts";
import { parsePromotionBody } from "../../src/registry/promotion-body.ts";
import { promotionTitle } from "../../src/registry/promotion-title.ts";
import { refused } from "../adapters/refused.ts";
import { judgementOf, runName, runOf } from "../records/run-of.ts";
import { championOf, FIRST, filesOf, inputOf, modelOf, ONTO, PROMOTE, repoOf } from "./champion-of.ts";

test("a first champion: one pointer, three pieces of evidence, nothing replaced", () => {
  const plan = planPromotion(inputOf(1, undefined));
  assert.ok(plan.kind === "propose");
  const { proposal, pointer } = plan;
  assert.equal(proposal.branch, "promote/trending");
  assert.equal(proposal.onto, ONTO);
  assert.equal(proposal.title, "Promote trending: run 00000000… (the first champion)");
  assert.deepEqual(
    proposal.files.map(({ path }) => path),
    [
      "configs/champions/trending.yaml",
      "configs/champions/trending/manifest.json",
      "configs/champions/trending/model.json",
      "configs/champions/trending/comparison.json",
    ],
  );
  assert.deepEqual(proposal.removes, []);
  assert.equal(pointer.replaces, null);
  assert.equal(pointer.verdict, "first");
  assert.deepEqual(
    proposal.files.slice(1).map(({ bytes }) => sha256(bytes)),
    [pointer.digests.manifest, pointer.digests.model, pointer.digests.comparison],
  );
});

test("the next one replaces it, carries the holds over and reads back whole", async () => {
  const first = await championOf(1);
  const hold = { subject: sha256("another subject"), why: "it listens to the moon" };
  const held = { ...first, pointer: { ...first.pointer, held: [hold] } };
  const plan = planPromotion(inputOf(2, held));
  const champion = (await readChampion(repoOf(filesOf(plan)), "trending", ONTO))!;
  assert.equal(champion.pointer.replaces, runName(1));
  assert.deepEqual(champion.pointer.held, [hold]);
  assert.ok(plan.kind === "propose" && plan.proposal.title.endsWith("(roc_auc +0.0112)"));
});

test("the body is the page and facts that parse back", async () => {
  const plan = planPromotion(inputOf(2, await championOf(1)));
  assert.ok(plan.kind === "propose");
  assert.ok(plan.proposal.body.startsWith("## trending\n\n**Promote**: it is better.\n\nContender-Model: trending\n"));
  const { run, replaces, verdict, digests } = plan.pointer;
  const { subject } = runOf("trending", 2);
  const facts = { model: "trending", subject, pointer: { run, replaces, verdict, digests } };
  assert.deepEqual(parsePromotionBody(plan.proposal.body), facts);
  assert.deepEqual(
    parsePromotionBody(plan.proposal.body.replaceAll("\n", "\r\n")),
    facts,
    "a forge may turn line ends",
  );
});

test("what people write below the facts hides them not, and the last facts count", () => {
  const plan = planPromotion(inputOf(1, undefined));
  assert.ok(plan.kind === "propose");
  const { body } = plan.proposal;
  for (const more of ["\nNot before the release.", "Not yet.\n", "\r\n \r\nNo.\r\n\r\nReally: no.\r\n"]) {
    assert.equal(parsePromotionBody(`${body}${more}`)?.pointer.run, runName(1), JSON.stringify(more));
  }
  const older = body.replaceAll(runName(1), runName(2));
  assert.equal(parsePromotionBody(`${older}\n${body}\nNo.`)?.pointer.run, runName(1));
});

test("facts in the page are not the body's, and without facts there are none", () => {
  const page = `Contender-Run: ${"f".repeat(16)}\nContender-Model: evil\n`;
  const plan = planPromotion(inputOf(1, undefined, { page }));
  assert.ok(plan.kind === "propose");
  assert.equal(parsePromotionBody(plan.proposal.body)?.pointer.run, runName(1));
  assert.equal(parsePromotionBody(plan.proposal.body)?.pointer.replaces, null);
  assert.equal(parsePromotionBody(page), undefined);
  assert.equal(parsePromotionBody(""), undefined);
  for (const line of ["Model", "Run", "Subject", "Replaces", "Verdict", "Manifest", "Artifact", "Comparison"]) {
    assert.equal(
      parsePromotionBody(plan.proposal.body.replace(new RegExp(`Contender-${line}: .*`, "g"), `Contender-${line}: ?`)),
      undefined,
      line,
    );
  }
});

test("the pointer names the run already: settled, whatever else is said", async () => {
  const champion = await championOf(1);
  const verdict: Verdict = { verdict: "keep", reasons: [], settle: null };
  assert.deepEqual(planPromotion(inputOf(1, champion, { verdict })), { kind: "settled" });
});

test("a person's no holds its subject, also under another run", async () => {
  const first = await championOf(1);
  const hold = { subject: runOf("trending", 2).subject, why: "rolled back" };
  const held = { ...first, pointer: { ...first.pointer, held: [hold] } };
  assert.deepEqual(planPromotion(inputOf(2, held)), { kind: "held", why: "rolled back" });
  assert.equal(planPromotion(inputOf(3, held)).kind, "propose");
});

test("what people closed is held too, and goes into the pointer of the next promotion, once", async () => {
  const first = await championOf(1);
  const no = { subject: runOf("trending", 2).subject, why: "closed" };
  assert.deepEqual(planPromotion(inputOf(2, first, { noes: [no] })), { kind: "held", why: "closed" });
  const there = { subject: sha256("another subject"), why: "before" };
  const held = { ...first, pointer: { ...first.pointer, held: [there] } };
  const plan = planPromotion(inputOf(3, held, { noes: [no, { ...there, why: "again" }] }));
  assert.ok(plan.kind === "propose");
  assert.deepEqual(plan.pointer.held, [there, no]);
  const many = Array.from({ length: 257 }, (_, i) => ({ subject: sha256(`${i}`), why: "x" }));
  const full = planPromotion(inputOf(3, first, { noes: many }));
  assert.ok(full.kind === "refused" && full.reason === "too-large" && full.detail.includes("257 holds"));
});

test("evidence against another champion is stale: the one before, none at all, or one that is gone", async () => {
  const [first, second] = [await championOf(1), await championOf(2, await championOf(1))];
  for (const [input, judged, present] of [
    [{ ...inputOf(3, first), champion: second }, runName(1), runName(2)],
    [{ ...inputOf(3, undefined), champion: first }, "no champion", runName(1)],
    [{ ...inputOf(3, first), champion: undefined }, runName(1), "none"],
  ] as const) {
    const plan = planPromotion(input);
    assert.ok(plan.kind === "refused" && plan.reason === "stale-champion", JSON.stringify(plan));
    assert.ok(plan.detail.includes(judged) && plan.detail.includes(present), plan.detail);
  }
});

for (const kind of ["keep", "inconclusive", "identical", "invalid"] as const) {
  test(`the verdict ${kind} promotes nothing`, async () => {
    const plan = planPromotion(inputOf(2, await championOf(1), { verdict: { ...PROMOTE, verdict: kind } }));
    assert.deepEqual(plan, { kind: "refused", reason: "verdict", detail: `the verdict is ${kind}` });
  });
}

test("a champion whose evidence could not be read gives an invalid verdict, not stale evidence", () => {
  const judgement = judgementOf("trending", 2, {
    challenger: { run: runName(2), model: sha256(renderModel(modelOf(2))) },
    champion: { run: runName(1), model: sha256("x") },
    refused: { code: "champion-corrupt", detail: "x" },
  });
  const plan = planPromotion(inputOf(2, undefined, { judgement, verdict: { ...FIRST, verdict: "invalid" } }));
  assert.ok(plan.kind === "refused" && plan.reason === "verdict");
});

test("evidence of more than 1 MiB, and a pointer of more than 64 KiB, do not fit into git", async () => {
  const model = {
    ...modelOf(1),
    features: [
      {
        kind: "level" as const,
        column: "a",
        type: "string" as const,
        missing: "use" as const,
        levels: ["x".repeat(1 << 20)],
      },
    ],
  };
  const modelBytes = renderModel(model);
  const judgement = judgementOf("trending", 1, { challenger: { run: runName(1), model: sha256(modelBytes) } });
  const big = planPromotion(inputOf(1, undefined, { modelBytes, judgement }));
  assert.ok(big.kind === "refused" && big.reason === "too-large" && big.detail.includes("1048576"));
  const first = await championOf(1);
  const holds = Array.from({ length: 200 }, (_, i) => ({ subject: sha256(`${i}`), why: "x".repeat(500) }));
  const many = planPromotion(inputOf(2, { ...first, pointer: { ...first.pointer, held: holds } }));
  assert.ok(many.kind === "refused" && many.reason === "too-large" && many.detail.includes("pointer"));
});

test("run, judgement and bytes of different runs are never put together", () => {
  const good = inputOf(1, undefined);
  for (const [spoilt, word] of [
    [{ run: runOf("other", 1) }, "the run's model"],
    [{ judgement: judgementOf("trending", 2) }, "the judged run"],
    [{ modelBytes: renderModel(modelOf(2)) }, "the judged artifact"],
    [{ run: runOf("trending", 1, { holdout: sha256("x") }) }, "the holdout"],
    [{ runBytes: new Uint8Array(3) }, "the run's record"],
  ] as const) {
    assert.throws(() => planPromotion({ ...good, ...spoilt }), refused("evidence-corrupt", word));
  }
});

test("titles", () => {
  const of = (difference: number) =>
    promotionTitle("trending", "0123abcd01234567", {
      ...PROMOTE,
      reasons: [{ ...PROMOTE.reasons[0], difference } as never],
    });
  assert.equal(of(0.0112), "Promote trending: run 0123abcd… (roc_auc +0.0112)");
  assert.equal(of(0.00012345), "Promote trending: run 0123abcd… (roc_auc +0.00012)");
  assert.equal(of(-0.002), "Promote trending: run 0123abcd… (roc_auc −0.0020)");
  assert.equal(promotionTitle("a", "0123abcd01234567", FIRST), "Promote a: run 0123abcd… (the first champion)");
});
