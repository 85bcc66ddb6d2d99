import { canonical } from "../../src/canonical.ts";
import { sha256 } from "../../src/digest.ts";
import type { Store } from "../../src/ports/store.ts";
import { writeDeployment } from "../../src/records/deployments.ts";
import { writeDrift } from "../../src/records/drift-records.ts";
import { writeExecution } from "../../src/records/executions.ts";
import { writeJudgement } from "../../src/records/judgements.ts";
import { zone } from "../../src/records/layout.ts";
import { putObject } from "../../src/records/objects.ts";
import { writePromotion } from "../../src/records/promotions.ts";
import { writeRun } from "../../src/records/runs.ts";
import { memoryStore } from "../records/memory-store.ts";
import { comparisonOf, executionOf, judgementOf, runName, runOf } from "../records/run-of.ts";

export const DAY = 86_400_000;
export const BEGIN = Date.parse("2026-06-01T12:00:00.000Z");

/** A commit's name: forty hex digits that end in a number. */
export const commitName = (n: number): string => n.toString(16).padStart(40, "0");

/**
 * A history: of each model a run a day, every other one compared with the one before, every fifth promoted, the last but one of those
 * taken back; deployments, drift, a run that was carried out twice; and previews, which have no rows.
 */
export async function fillStore(top: Store, models: readonly string[], days: number): Promise<void> {
  const records = zone(top, "records");
  for (const model of models) {
    let number = 0;
    for (let day = 0; day < days; day++) {
      const at = new Date(BEGIN + day * DAY);
      const run = runOf(model, day, {
        metrics: [
          { metric: "roc_auc", value: 0.8 + day / 1000 / 3 },
          ...(day % 4 === 3
            ? []
            : [
                {
                  metric: "log_loss",
                  value: day % 4 === 2 ? null : 0.4,
                  ...(day % 4 === 2 ? { why: "one class" } : {}),
                },
              ]),
        ],
      });
      await writeRun(records, run);
      if (day === 2) await writeRun(zone(top, "previews"), run);
      const execution = executionOf(model, day, `${model}-${day}-a`);
      await writeExecution(records, { ...execution, started: at.toISOString() });
      if (day % 7 === 0) {
        const later = new Date(at.getTime() + 3 * DAY).toISOString();
        await writeExecution(records, {
          ...execution,
          id: `${model}-${day}-b`,
          started: later,
          commit: commitName(day),
        });
      }
      const judgement = judgementOf(model, day);
      if (day % 2 === 1) {
        const slices = [
          {
            column: "Album_type",
            level: "a\0|ä",
            rows: 10,
            groups: 3,
            champion: 0.5,
            challenger: 0.6,
            difference: 0.1,
            p: 0.5,
            adjusted: 1,
          },
        ];
        const comparison = await putObject(records, Buffer.from(`${canonical({ ...comparisonOf(), slices })}\n`));
        await writeJudgement(records, {
          ...judgement,
          comparison,
          champion: { run: runName(day - 1), model: sha256("m") },
        });
      } else await writeJudgement(records, judgement);
      if (day % 5 !== 0) continue;
      const gone = day === 10;
      await writePromotion(top, {
        format: "contender.promotion/1",
        model,
        commit: commitName(day),
        number: ++number,
        time: new Date(at.getTime() + 3_600_000).toISOString().replace(".000", ""),
        author: `Ada ${day}`,
        subject: `Merge promote/${model}`,
        run: gone ? null : runName(day),
        digests: gone ? null : { manifest: sha256("a"), model: sha256("b"), comparison: sha256("c") },
        replaces: day === 0 ? null : runName(day - 5),
        verdict: gone ? null : day === 0 ? "first" : "promote",
        comparison: gone ? null : judgement.key,
      });
      if (gone) continue;
      await writeDeployment(top, {
        format: "contender.deployment/1",
        id: `d-${day}`,
        model,
        run: runName(day),
        digest: sha256("b"),
        environment: day % 2 === 0 ? "production" : "staging",
        where: "function:live",
        outcome: day === 20 ? "taken-back" : "live",
        started: at.toISOString(),
        finished: new Date(at.getTime() + 2 * 3_600_000).toISOString(),
        replaces: null,
        ...(day === 20 ? { why: "the smoke test failed" } : { commit: commitName(day) }),
      });
      await writeDrift(top, {
        format: "contender.drift/1",
        id: `w-${day}`,
        model,
        run: runName(day),
        started: at.toISOString(),
        window: { from: new Date(BEGIN).toISOString(), until: at.toISOString() },
        rows: 1000,
        verdict: day === 5 ? "drifted" : "stable",
        checks:
          day === 0
            ? []
            : [
                { column: "Views", statistic: "psi", value: 0.1, threshold: 0.2, verdict: "stable" },
                { column: "Likes", statistic: "ks", value: null, threshold: 0.2, verdict: "open" },
              ],
      });
    }
  }
}

/** The same in memory. */
export async function storeOf(
  models: readonly string[] = ["a", "trending"],
  days = 23,
): Promise<ReturnType<typeof memoryStore>> {
  const store = memoryStore();
  await fillStore(store, models, days);
  return store;
}
