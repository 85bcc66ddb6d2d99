import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical } from "../../src/canonical.ts";
import { modelsTable } from "../../src/report/models-table.ts";
import { planTable } from "../../src/report/plan-table.ts";
import { runsTable } from "../../src/report/runs-table.ts";
import { show } from "../../src/report/show.ts";
import { when } from "../../src/report/when.ts";
import { golden } from "./golden.ts";
import { CHAMPION, comparisonOf, judgementOf, PROMOTE, RUN, runOf, STEPS } from "./sample.ts";

const config = canonical({
  pipeline: "train",
  data: { source: "data/tracks.csv", columns: { Views: "number", Stream: "number" }, missing: "drop" },
  target: { column: "Stream", positive: { quantile: 0.75 } },
  split: { holdout: 0.2, purge: [], seed: 7 },
  features: [{ column: "Views", transform: "log1p", indicator: false, min_count: 1, max_levels: 100 }],
  trainer: { kind: "baseline" },
  evaluate: { metrics: ["roc_auc"], slices: [], threshold: 0.5, bins: 10 },
  gate: {
    primary: { metric: "roc_auc", min_gain: 0 },
    guardrails: [],
    slices: { max_loss: 0.02, min_rows: 200 },
    confidence: 0.95,
    holdout_budget: 10,
  },
});

test("a list of runs", () => {
  const { metrics } = runOf();
  golden(
    "runs.md",
    runsTable([
      {
        model: "trending",
        run: RUN,
        zone: "previews",
        metrics,
        when: "2026-11-05T14:03:22.120Z",
        verdict: "promote",
        champion: false,
      },
      {
        model: "trending",
        run: CHAMPION,
        zone: "records",
        metrics: [{ metric: "<b>", value: null }],
        when: null,
        verdict: null,
        champion: true,
      },
    ]),
  );
  assert.match(runsTable([]), /no runs yet/);
});

test("a list of models", () => {
  const { metrics } = runOf();
  golden(
    "models.md",
    modelsTable([
      {
        model: "trending",
        config: true,
        champion: { run: CHAMPION, metrics },
        since: { sha: "1a2b3c4d5e6f".padEnd(40, "0"), time: 1_793_887_402 },
        held: [{ subject: "b".repeat(64), why: "rolled back by @ops" }],
      },
      { model: "skips", config: true, champion: null, refused: "model.json has another digest", since: null, held: [] },
      { model: "gone", config: false, champion: null, since: null, held: [] },
    ]),
  );
  assert.match(modelsTable([]), /no models yet/);
});

test("a plan", () => {
  const plan = {
    model: "trending",
    file: "configs/trending.yaml",
    run: RUN,
    settled: false,
    champion: CHAMPION,
    judgeEdits: ["gate"],
    steps: [
      { uses: "read", will: "run if asked for", does: "bytes to typed columns" },
      { uses: "fit", will: "run", does: "training rows to a model" },
    ],
  };
  golden("plan.md", planTable([plan, { ...plan, settled: true, champion: null, judgeEdits: [], steps: [] }]));
  assert.match(planTable([]), /nothing to plan/);
});

test("one run in detail", () => {
  const execution = {
    format: "contender.execution/1",
    id: "e1",
    model: "trending",
    run: RUN,
    started: "2026-11-05T14:03:22.120Z",
    seconds: 0.914,
    version: "0.1.0",
    node: "20.19.0",
    platform: "linux x64",
    commit: "1a2b3c4".padEnd(40, "0"),
    steps: STEPS,
  } as const;
  golden(
    "show.md",
    show({
      zone: "records",
      champion: true,
      run: runOf({ config }),
      executions: [{ ...execution, steps: [...STEPS] }],
      judgements: [{ judgement: judgementOf(), verdict: PROMOTE, comparison: comparisonOf() }],
    }),
  );
});

test("moments are shown to the minute, what is none is shown as it stands", () => {
  assert.equal(when("2026-11-05T14:03:22.120Z"), "2026-11-05 14:03");
  assert.equal(when(0), "1970-01-01 00:00");
  assert.equal(when("yesterday|"), "`yesterday¦`");
});
