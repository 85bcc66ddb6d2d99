import { canonical } from "../../src/canonical.ts";
import { sha256 } from "../../src/digest.ts";
import { DEPLOYMENTS } from "../../src/records/deployments.ts";
import { DRIFT } from "../../src/records/drift-records.ts";
import { type Key, renderKey } from "../../src/records/layout.ts";
import { PROMOTIONS } from "../../src/records/promotions.ts";
import { renderRecord } from "../../src/records/record.ts";
import { comparisonOf, executionOf, judgementOf, runName, runOf, stepOf } from "../records/run-of.ts";

/** A store object by its whole key. */
export interface Stored {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** Nobody who indexes reads it: a step, and what a step gave. */
  readonly idle: boolean;
}

const STEPS = ["read", "check", "split", "fit", "score", "evaluate"];

/**
 * What so many recorded runs of three models leave in a store, in the order in which they are written: of each run its steps and
 * what they gave, what was measured, the comparison, the run and its execution; of some a promotion, a deployment, a look at drift.
 */
export function sample(runs: number): Stored[] {
  return Array.from({ length: runs }, (_, i) => oneRun(i + 1)).flat();
}

function oneRun(n: number): Stored[] {
  const model = ["churn", "trending", "uplift"][n % 3]!;
  const run = runOf(model, n, {
    metrics: [
      { metric: "roc_auc", value: 0.5 + (n % 4999) / 10_000 },
      { metric: "log_loss", value: 0.6 - (n % 997) / 2_000 },
      { metric: "mcc", value: null, why: "one class" },
    ],
  });
  const measured = new TextEncoder().encode(canonical({ ...comparisonOf(), rows: 4000 + n }));
  const object = sha256(measured);
  const judgement = judgementOf(model, n, {
    champion: { run: runName(n - 1), model: sha256(`model ${n - 1}`) },
    comparison: object,
  });
  const execution = executionOf(model, n, `id-${n}`);
  return [
    ...STEPS.flatMap((uses, i) => stepAndOutput(uses, n * STEPS.length + i)),
    inZone({ kind: "object", digest: object }, measured),
    inZone({ kind: "comparison", model, key: judgement.key }, renderRecord(judgement)),
    inZone({ kind: "run", model, run: run.run }, renderRecord(run)),
    inZone({ kind: "execution", run: run.run, id: execution.id }, renderRecord(execution)),
    ...(n % 5 === 0 ? events(model, n) : []),
  ];
}

function stepAndOutput(uses: string, n: number): Stored[] {
  const output = new TextEncoder().encode(`what ${uses} gave: ${n}`);
  const step = { ...stepOf(n), uses, output: sha256(output) };
  return [
    { ...inZone({ kind: "object", digest: step.output }, output), idle: true },
    { ...inZone({ kind: "step", key: step.key }, renderRecord(step)), idle: true },
  ];
}

function inZone(place: Key, bytes: Uint8Array): Stored {
  return { key: `records/${renderKey(place)}`, bytes, idle: false };
}

function events(model: string, n: number): Stored[] {
  const time = `2026-11-${String((n % 28) + 1).padStart(2, "0")}T12:00:00.000Z`;
  const [run, before] = [runName(n), runName(n - 5)];
  const digest = sha256(`model ${n}`);
  const bodies = [
    [
      PROMOTIONS,
      {
        format: "contender.promotion/1",
        model,
        commit: sha256(`commit ${n}`).slice(0, 40),
        number: n,
        time,
        author: "Ada Lovelace",
        subject: `Promote ${model}'s challenger ${n}`,
        run,
        digests: { manifest: sha256(`manifest ${n}`), model: digest, comparison: sha256(`comparison ${n}`) },
        replaces: before,
        verdict: "promote",
        comparison: sha256(`judgement ${model} ${n}`),
      },
    ],
    [
      DEPLOYMENTS,
      {
        format: "contender.deployment/1",
        id: `deployment-${n}`,
        model,
        run,
        digest,
        environment: "production",
        where: `function:${model}:live`,
        outcome: "live",
        started: time,
        finished: time,
        replaces: before,
      },
    ],
    [
      DRIFT,
      {
        format: "contender.drift/1",
        id: `drift-${n}`,
        model,
        run,
        started: time,
        window: { from: time, until: time },
        rows: 1000 + n,
        verdict: "stable",
        checks: [{ column: "Views", statistic: "psi", value: (n % 100) / 1000, threshold: 0.2, verdict: "stable" }],
      },
    ],
  ] as const;
  return bodies.map(([kind, body]) => ({
    key: renderKey(kind.placeOf(body as never)),
    bytes: renderRecord(body),
    idle: false,
  }));
}
