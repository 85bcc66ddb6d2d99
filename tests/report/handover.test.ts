import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/digest.ts";
import type { ContenderError, Fault } from "../../src/errors.ts";
import { comment } from "../../src/report/comment.ts";
import { HANDOVER_BUDGET, type Handover, renderHandover } from "../../src/report/handover.ts";
import { parseMarker } from "../../src/report/marker.ts";
import { parseHandover, parseRecorded } from "../../src/report/parse-handover.ts";
import type { ModelSection } from "../../src/report/section.ts";
import { CONFIG, changesOf, comparisonOf, judgementOf, primaryOf, RUN, runOf, sectionOf, sliceOf } from "./sample.ts";

function handoverOf(models: readonly ModelSection[], changes: Partial<Handover> = {}): Handover {
  return {
    ci: "contender",
    head: "1".repeat(40),
    attempt: 2,
    record: false,
    command: "contender run",
    models,
    results: models.map(({ model, verdict, run, judgement }) => ({
      model,
      verdict: verdict.verdict,
      run: run.run,
      digests: { run: sha256(`run of ${model}`), model: judgement.challenger.model },
    })),
    ...changes,
  };
}

/** A model whose slices differ in length and number, and stop the promotion or do not. */
function modelWith(place: number, slices: number, vetoes: number): ModelSection {
  const model = `model-${place}`;
  const levels = Array.from({ length: slices }, (_, i) => `${"ü".repeat((i * 7) % 13)}level ${i}`);
  const stopping = levels.slice(0, vetoes).map((level) => ({
    code: "slice-veto" as const,
    column: "Album_type",
    level,
    difference: -0.05,
    max_loss: 0.02,
    adjusted: 0.0004,
  }));
  return sectionOf({
    model,
    file: `configs/${model}.yaml`,
    run: runOf({ model }),
    judgement: judgementOf({ model, challenger: { run: RUN, model: sha256(model) } }),
    comparison: comparisonOf({ slices: levels.map((level) => sliceOf(level)) }),
    verdict: { verdict: vetoes > 0 ? "keep" : "promote", reasons: [primaryOf(), ...stopping], settle: null },
  });
}

const refused = (code: string) => (error: unknown) => (error as ContenderError).code === code;

test("a comment of what was handed over is the comment of what was handed in", () => {
  const faults: Fault[] = [
    { file: "configs/b.yaml", line: 3, column: 5, path: "trainer", message: `${"😀".repeat(700)} is odd`, hint: "x" },
    { message: "no place", expected: "a".repeat(300), found: "b" },
  ];
  const cases: Handover[] = [
    handoverOf([sectionOf()]),
    handoverOf([], { faults }),
    handoverOf([modelWith(1, 30, 0), modelWith(2, 30, 12)], { faults, record: true }),
    handoverOf([
      sectionOf({ comparison: null, verdict: { verdict: "first", reasons: [{ code: "no-champion" }], settle: null } }),
    ]),
    handoverOf([
      sectionOf({
        verdict: { verdict: "identical", reasons: [{ code: "identical-scores", largest_shift: 0 }], settle: null },
      }),
    ]),
    handoverOf([
      sectionOf({
        verdict: { verdict: "invalid", reasons: [{ code: "self-test-failed", tests: ["copy"] }], settle: null },
      }),
    ]),
    handoverOf([
      sectionOf({
        proposed: {
          verdict: { verdict: "keep", reasons: [primaryOf({ outcome: "fail" })], settle: null },
          comparison: comparisonOf(),
        },
        judgeEdits: ["gate"],
      }),
    ]),
    handoverOf([], {
      worn: [
        {
          model: "worn",
          file: "configs/worn.yaml",
          holdout: sha256("h"),
          seed: 7,
          judgeEdits: [],
          verdict: { verdict: "invalid", reasons: [{ code: "holdout-worn", used: 10, budget: 10 }], settle: null },
        },
      ],
      results: [{ model: "worn", verdict: "invalid", run: null, digests: null }],
    }),
  ];
  for (const input of cases) {
    const text = renderHandover(input);
    assert.ok(!text.includes("\n"), "one line, as an output wants it");
    assert.equal(comment(parseHandover(text)), comment(input));
  }
});

test("ten models with three hundred slices each fit, and every verdict, gate metric and digest is there", () => {
  const models = Array.from({ length: 10 }, (_, i) => modelWith(i, 300, i % 3 === 0 ? 300 : 0));
  const input = handoverOf(models);
  const text = renderHandover(input);
  assert.ok(Buffer.byteLength(text) <= HANDOVER_BUDGET, `${Buffer.byteLength(text)} bytes`);
  assert.ok(Buffer.byteLength(JSON.stringify(models)) > 5 * HANDOVER_BUDGET, "or the test shows nothing");
  const back = parseHandover(text);
  assert.equal(back.models.length, 10, "no section is lost whole");
  for (const [i, one] of back.models.entries()) {
    const { reasons, ...verdict } = models[i]!.verdict;
    assert.deepEqual({ ...one.verdict, reasons: [] }, { ...verdict, reasons: [] });
    assert.deepEqual(one.verdict.reasons[0], reasons[0]);
    assert.deepEqual(one.comparison!.estimates, models[i]!.comparison!.estimates);
    assert.equal(one.judgement.challenger.model, models[i]!.judgement.challenger.model);
  }
  assert.deepEqual(back.results, input.results);
  const said = comment(back);
  assert.deepEqual(parseMarker(said), parseMarker(comment(input)));
  assert.match(said, /No slice vetoes \(300 slices looked at\)/);
  assert.match(said, /and 297 more slices veto/);
  assert.match(said, /Left out for want of room: all slices, the rows that flipped/);
});

test("whatever the number of models and slices: within the budget, all verdicts, and said what is missing", () => {
  for (const [models, slices, budget] of [
    [1, 5, 6_000],
    [1, 2000, HANDOVER_BUDGET],
    [3, 40, 20_000],
    [40, 10, HANDOVER_BUDGET],
    [256, 3, HANDOVER_BUDGET],
  ] as const) {
    const input = handoverOf(Array.from({ length: models }, (_, i) => modelWith(i, slices, i % 2 ? slices : 0)));
    const text = renderHandover(input, budget);
    assert.ok(Buffer.byteLength(text) <= budget, `${models} × ${slices}: ${Buffer.byteLength(text)}`);
    const back = parseHandover(text);
    assert.deepEqual(
      back.results.map(({ model, verdict }) => [model, verdict]),
      input.models.map(({ model, verdict }) => [model, verdict.verdict]),
    );
    assert.equal(back.models.length + back.absent!.length, models);
    assert.deepEqual(parseMarker(comment(back, 1e6))!.models, parseMarker(comment(input, 1e9))!.models);
    const said = comment(back);
    assert.ok(said.length <= 60_000);
    for (const { model } of input.models) assert.ok(said.includes(`\`${model}\``), `${model} is told of`);
    if (back.absent!.length > 0) assert.match(said, /No room for the sections of/);
    for (const { left } of back.models) if (left!.parts.length > 0) assert.match(said, /Left out for want of room/);
  }
});

test("parts go in their order, and what goes last stays longest", () => {
  const sweep = {
    rank: "cv" as const,
    metric: "roc_auc",
    folds: 5,
    groups: 90,
    winner: 3,
    challengers: Array.from({ length: 60 }, (_, i) => ({
      set: [{ path: "trainer.l2", value: `${i}` }],
      value: i / 60,
      folds: [0.1, 0.2],
    })),
  };
  const section = sectionOf({
    sweep,
    changes: changesOf(),
    checks: {
      columns: [],
      duplicates: { across: 1, within: 0 },
      leaks: [1, 2, 3, 4, 5].map((n) => ({ column: `c${n}`, auc: 1 })),
    },
    config: `${CONFIG}# ${"long ".repeat(900)}`,
    baseConfig: CONFIG,
  });
  let before: readonly string[] = [];
  for (let budget = 20_000; budget > 6_000; budget -= 250) {
    const { left } = parseHandover(renderHandover(handoverOf([section]), budget)).models[0] ?? {};
    const parts = left?.parts ?? before;
    assert.deepEqual(parts.slice(0, before.length), before, `at ${budget}`);
    before = parts;
  }
  assert.deepEqual(before, ["changes", "slices", "sweep", "checks", "steps", "config"]);
  const said = comment(parseHandover(renderHandover(handoverOf([section]), 6_250)));
  assert.match(said, /ranked 60 challengers by `roc_auc`[^\n]*`trainer.l2` `3`/);
  assert.match(said, /`c3` \(AUC 1\.0000\) and 2 more/);
  assert.doesNotMatch(said, /The config is new/);
});

test("faults beyond thirty are counted", () => {
  const faults = Array.from({ length: 45 }, (_, i): Fault => ({ message: `fault ${i}` }));
  const back = parseHandover(renderHandover(handoverOf([], { faults, moreFaults: 5 })));
  assert.equal(back.faults!.length, 30);
  assert.equal(back.moreFaults, 20);
  assert.match(comment(back), /\*\*50 faults\*\*.*- and 20 more/s);
});

test("a promotion is held against the results of records; previews and nothing are refused", () => {
  const input = handoverOf([modelWith(1, 1, 0)], { record: true });
  assert.deepEqual(parseRecorded(renderHandover(input)), input.results);
  assert.throws(() => parseRecorded(""), refused("handover-invalid"));
  const preview = renderHandover(handoverOf([modelWith(1, 1, 0)]));
  assert.throws(() => parseRecorded(preview), refused("handover-invalid"));
});

test("what is no hand-over is refused, each thing by its name", () => {
  const good = JSON.parse(renderHandover(handoverOf([sectionOf()]))) as Record<string, unknown>;
  const spoilt = (edit: (document: Record<string, never>) => void) => {
    const copy = structuredClone(good) as Record<string, never>;
    edit(copy);
    return JSON.stringify(copy);
  };
  const bad = {
    nothing: "",
    "no JSON": "{",
    "too large": `"${"x".repeat(HANDOVER_BUDGET)}"`,
    "another schema": spoilt((d) => Object.assign(d, { schema: 2 })),
    "a stranger": spoilt((d) => Object.assign(d, { stranger: 1 })),
    "a stranger inside a run": spoilt((d) => Object.assign((d.models as { run: object }[])[0]!.run, { stranger: 1 })),
    "a head that is none": spoilt((d) => Object.assign(d, { head: "main" })),
    "a name that breaks out": spoilt((d) => Object.assign((d.results as never[])[0]!, { model: "../x" })),
    "a metric that is markup": spoilt((d) => {
      const { verdict } = (d.models as never[])[0]! as { verdict: { reasons: { metric: string }[] } };
      verdict.reasons[0]!.metric = "<img>";
    }),
    "a prototype": JSON.stringify(good).replace('"schema":1', '"schema":1,"__proto__":{}'),
    "a number that is none": JSON.stringify(good).replace('"attempt":2', '"attempt":1e999'),
    "deep nesting": `${"[".repeat(5000)}${"]".repeat(5000)}`,
  };
  for (const [name, text] of Object.entries(bad)) {
    assert.throws(() => parseHandover(text), refused("handover-invalid"), name);
  }
  parseHandover(JSON.stringify(good));
});
