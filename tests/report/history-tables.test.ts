import assert from "node:assert/strict";
import { test } from "node:test";
import { metricTable, runsSinceTable } from "../../src/report/history-tables.ts";

test("no run since a time: the time is the one that was looked from, in UTC", () => {
  for (const [since, shown] of [
    ["2026-11-05T00:30:00+05:00", "2026-11-04 19:30 (UTC)"],
    ["2026-11-05", "2026-11-05 00:00 (UTC)"],
  ] as const) {
    assert.equal(runsSinceTable([], since), `No recorded run was carried out since ${shown}.\n`);
  }
});

test("a run that was champion once is not said to be it since then", () => {
  const row = { run: "0123456789abcdef", when: "2026-06-01T12:00:00.000Z", promoted: "2026-06-02T12:00:00.000Z" };
  const runs = runsSinceTable([{ ...row, model: "a", metrics: [] }], "2026-06-01");
  assert.match(runs, /^\| model \| run \| metrics \| last run \(UTC\) \| first promoted \(UTC\) \|/);
  const metric = metricTable([{ ...row, value: 0.5 }], "roc_auc");
  assert.match(metric, /^\| first run \(UTC\) \| run \| roc_auc \| first promoted \(UTC\) \|/);
});
