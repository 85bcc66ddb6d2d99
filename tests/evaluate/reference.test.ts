import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Metric } from "../../src/evaluate/evaluation.types.ts";

interface Case {
  name: string;
  label: number[];
  values: number[];
  threshold: number;
  bins: number;
  metrics: Record<Metric, number | null>;
}

const file = new URL("../fixtures/reference/decision.json", import.meta.url);
const { metrics: cases } = JSON.parse(readFileSync(file, "utf8")) as { metrics: Case[] };

for (const one of cases) {
  test(`metrics equal scikit-learn's to 1e-12: ${one.name}`, () => {
    const n = one.label.length;
    const metrics = Object.keys(one.metrics) as Metric[];
    const scores = {
      row: Int32Array.from({ length: n }, (_, i) => i),
      group: Int32Array.from({ length: n }, (_, i) => i),
      label: Uint8Array.from(one.label),
      values: Float64Array.from(one.values),
      k: 1,
    };
    const found = evaluate(scores, { metrics, threshold: one.threshold, bins: one.bins }, []).metrics;
    assert.deepEqual(
      found.map(({ metric }) => metric),
      metrics,
    );
    for (const { metric, value, why } of found) {
      const expected = one.metrics[metric];
      if (expected === null || value === null) {
        assert.equal(value, expected, metric);
        assert.match(why ?? "", /^needs .*; found \d+ positive, \d+ negative, \d+ predicted positive$/);
      } else {
        assert.equal(why, undefined);
        assert.ok(
          Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected)),
          `${metric}: ${value}, not ${expected}`,
        );
      }
    }
  });
}
