import assert from "node:assert/strict";
import { test } from "node:test";
import { page } from "../../src/report/page.ts";
import type { ModelSection } from "../../src/report/section.ts";
import { golden } from "./golden.ts";
import { hostileSection } from "./hostile.ts";
import {
  CHANGED,
  CONFIG,
  checksOf,
  comparisonOf,
  estimateOf,
  guardrailOf,
  judgementOf,
  primaryOf,
  runOf,
  sectionOf,
  sliceOf,
} from "./sample.ts";

const command = "contender run configs/trending.yaml";

const { baseConfig: _none, ...withoutBase } = sectionOf();
const first: ModelSection = {
  ...withoutBase,
  config: CONFIG,
  judgement: judgementOf({ champion: null, comparison: null }),
  comparison: null,
  verdict: { verdict: "first", reasons: [{ code: "no-champion" }], settle: null },
};

const guardrail = sectionOf({
  comparison: comparisonOf({
    estimates: [
      estimateOf("roc_auc"),
      estimateOf("log_loss", {
        champion: 0.4171,
        challenger: 0.4424,
        difference: -0.0253,
        lower: -0.0302,
        upper: -0.0204,
      }),
    ],
    slices: [],
  }),
  verdict: {
    verdict: "keep",
    reasons: [primaryOf(), guardrailOf({ outcome: "fail", difference: -0.0253, lower: -0.0302, upper: -0.0204 })],
    settle: null,
  },
});

const veto = sectionOf({
  comparison: comparisonOf({
    slices: [
      sliceOf("album"),
      sliceOf("single", {
        rows: 1030,
        groups: 188,
        champion: 0.8312,
        challenger: 0.79,
        difference: -0.0412,
        p: 0.0001,
        adjusted: 0.0002,
      }),
    ],
  }),
  verdict: {
    verdict: "keep",
    reasons: [
      primaryOf(),
      guardrailOf(),
      {
        code: "slice-veto",
        column: "Album_type",
        level: "single",
        difference: -0.0412,
        max_loss: 0.02,
        adjusted: 0.0002,
      },
    ],
    settle: null,
  },
});

const open = { outcome: "open", difference: 0.003, lower: -0.0051, upper: 0.0111 } as const;
const inconclusive = sectionOf({
  config: CHANGED.replace("l2: 1", "l2: 2"),
  baseConfig: CHANGED,
  comparison: comparisonOf({
    estimates: [
      estimateOf("roc_auc", { champion: 0.8391, challenger: 0.8421, ...open, mde: 0.0106 }),
      estimateOf("log_loss", {
        champion: 0.4102,
        challenger: 0.4097,
        difference: 0.0005,
        lower: -0.0048,
        upper: 0.0058,
      }),
    ],
  }),
  verdict: {
    verdict: "inconclusive",
    reasons: [primaryOf(open), guardrailOf({ difference: 0.0005, lower: -0.0048, upper: 0.0058 })],
    settle: { groups: 1297, have: 408, worthwhile: 0.01 },
  },
});

const identical = sectionOf({
  config: CONFIG,
  comparison: comparisonOf({
    largest_shift: 3e-14,
    estimates: [
      estimateOf("roc_auc", { challenger: 0.8279, difference: 0, lower: 0, upper: 0, se: 0, mde: 0, flat: true }),
    ],
    slices: [],
  }),
  verdict: { verdict: "identical", reasons: [{ code: "identical-scores", largest_shift: 3e-14 }], settle: null },
});

const invalid = sectionOf({
  judgement: judgementOf({
    comparison: null,
    refused: { code: "champion-evidence-missing", detail: "model.json is not there" },
  }),
  comparison: null,
  verdict: {
    verdict: "invalid",
    reasons: [{ code: "champion-evidence-missing", detail: "configs/champions/trending/model.json is not there" }],
    settle: null,
  },
});

const edited = sectionOf({
  ...inconclusive,
  judgeEdits: ["gate"],
  config: CHANGED.replace("metric: roc_auc", "metric: log_loss"),
  proposed: {
    comparison: comparisonOf(),
    verdict: {
      verdict: "promote",
      reasons: [primaryOf({ metric: "log_loss", difference: 0.0069, lower: 0.0012, upper: 0.0126 })],
      settle: null,
    },
  },
});

const other: ModelSection = {
  ...first,
  model: "skips",
  file: "configs/skips.yaml",
  run: runOf({ model: "skips" }),
  checks: checksOf({
    columns: [{ name: "Market", type: "string", missing: 0, constant: true }],
    duplicates: { across: 7, within: 0 },
    leaks: [{ column: "Streams_next_week", auc: 0.9987 }],
  }),
};

const refitted = sectionOf({
  judgement: judgementOf({
    champion: { run: "fedcba9876543210", model: "c".repeat(64), refitted: ["target", "split"] },
  }),
});

const PAGES: Record<string, ModelSection[]> = {
  first: [first],
  promote: [sectionOf()],
  "keep-guardrail": [guardrail],
  "keep-slice-veto": [veto],
  inconclusive: [inconclusive],
  identical: [identical],
  invalid: [invalid],
  "judge-edited": [edited],
  "two-models": [sectionOf(), other],
  hostile: [hostileSection()],
  "refitted-champion": [refitted],
};

for (const [name, models] of Object.entries(PAGES)) {
  test(`page: ${name}`, () => golden(`${name}.md`, page({ models, command })));
}

test("the verdict is the first thing under a model's heading", () => {
  assert.match(
    page({ models: [sectionOf()], command }),
    /^## `trending` · `configs\/trending\.yaml`\n\n\*\*Promote\*\*: roc_auc rises/,
  );
});

test("an edited judge: the first sentence says whose counts, the head's result comes second", () => {
  const text = page({ models: [edited], command });
  const [counts, verdict, proposed] = ["The judge of the base counts", "**Inconclusive**", "**Promote**"].map((part) =>
    text.indexOf(part),
  );
  assert.ok(0 < counts! && counts! < verdict! && verdict! < proposed!);
});

test("a comparison whose gate failed its own test shows none of its numbers", () => {
  const verdict = {
    verdict: "invalid",
    reasons: [{ code: "self-test-failed", tests: ["swap"] }],
    settle: null,
  } as const;
  const text = page({ models: [sectionOf({ verdict })], command });
  assert.doesNotMatch(text, /0\.8279|0\.0184|champion \|/);
  assert.match(text, /\(`swap`\)/);
});

test("the gate's column says what each margin came to", () => {
  const guardrails = [
    guardrailOf({ outcome: "fail" }),
    guardrailOf({ metric: "brier", outcome: "open" }),
    guardrailOf({ metric: "accuracy", outcome: "open", lower: null, upper: null, why: "too-few-groups" }),
  ];
  const metrics = ["roc_auc", "log_loss", "brier", "accuracy"] as const;
  const text = page({
    models: [
      sectionOf({
        comparison: comparisonOf({ estimates: metrics.map((metric) => estimateOf(metric)) }),
        verdict: {
          verdict: "keep",
          reasons: [primaryOf({ outcome: "open", margin: 0.002 }), ...guardrails],
          settle: null,
        },
      }),
    ],
    command,
  });
  const cells = [...text.matchAll(/\| ([✓✗?] [^|]*) \|$/gm)].map(([, cell]) => cell);
  assert.deepEqual(cells, ["? gain across 0.002", "✗ loss beyond 0.01", "? loss may pass 0.01", "? no interval"]);
});

test("no models: it says so", () => {
  assert.match(page({ models: [], command }), /no model/);
});
