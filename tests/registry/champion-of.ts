import { canonical } from "../../src/canonical.ts";
import type { Verdict } from "../../src/decide/verdict.ts";
import { sha256 } from "../../src/digest.ts";
import type { Model } from "../../src/model/model.types.ts";
import { renderModel } from "../../src/model/render-model.ts";
import type { Repo } from "../../src/ports/repo.ts";
import { renderRecord } from "../../src/records/record.ts";
import type { Champion } from "../../src/registry/champion.ts";
import { readChampion } from "../../src/registry/evidence.ts";
import { type Promotion, type PromotionInput, planPromotion } from "../../src/registry/promotion.ts";
import { comparisonOf, judgementOf, runName, runOf } from "../records/run-of.ts";

export const ONTO = "1".repeat(40);

export const PROMOTE: Verdict = {
  verdict: "promote",
  reasons: [
    {
      code: "primary",
      metric: "roc_auc",
      outcome: "pass",
      margin: 0,
      difference: 0.0112,
      lower: 0.0041,
      upper: 0.0183,
    },
    {
      code: "guardrail",
      metric: "log_loss",
      outcome: "pass",
      margin: -0.01,
      difference: 0.002,
      lower: -0.001,
      upper: 0.005,
    },
  ],
  settle: null,
};
export const FIRST: Verdict = { verdict: "first", reasons: [{ code: "no-champion" }], settle: null };

/** A model artifact that differs by its number. */
export function modelOf(n: number): Model {
  return {
    format: "contender.model/1",
    target: { column: "Stream", positive: { at_least: 138221646 } },
    features: [
      { kind: "number", column: "Views ä", type: "number", missing: "use", log1p: true, center: 17.5, scale: 2.25 },
    ],
    intercept: n / 8,
    terms: [{ kind: "linear", feature: 0, weight: 1.5, absent: 0 }],
    link: "logistic",
    calibration: { kind: "none" },
    trainer: { kind: "logistic-regression", rows: 16000, positives: 4000 },
    reference: [],
  };
}

/** The plan's input for run `n` of trending against a champion, with a verdict that promotes. */
export function inputOf(n: number, champion: Champion | undefined, rest: Partial<PromotionInput> = {}): PromotionInput {
  const run = runOf("trending", n);
  const modelBytes = renderModel(modelOf(n));
  const comparison = champion ? comparisonOf() : null;
  const judgement = judgementOf("trending", n, {
    challenger: { run: runName(n), model: sha256(modelBytes) },
    champion: champion ? { run: champion.pointer.run, model: champion.modelDigest } : null,
    comparison: comparison && sha256(`${canonical(comparison)}\n`),
  });
  return {
    model: "trending",
    onto: ONTO,
    run,
    runBytes: renderRecord(run),
    modelBytes,
    judgement,
    comparison,
    verdict: champion ? PROMOTE : FIRST,
    champion,
    page: "## trending\n\n**Promote**: it is better.\n",
    ...rest,
  };
}

/** A repo that holds files in a map, the same at every revision. */
export function repoOf(files: Map<string, Uint8Array>): Repo {
  return {
    read: async (path) => files.get(path),
    list: async () => [],
    async *log() {},
    whole: async () => true,
    branches: async () => [],
    base: async () => ONTO,
    heads: async () => ({ head: ONTO, branch: "main", tip: ONTO }),
    changed: async () => [],
  };
}

/** The files of a proposal. */
export function filesOf(promotion: Promotion): Map<string, Uint8Array> {
  if (promotion.kind !== "propose") throw new TypeError(`no proposal: ${JSON.stringify(promotion)}`);
  return new Map(promotion.proposal.files.map(({ path, bytes }) => [path, bytes]));
}

/** Run `n` as the champion, by a merged promotion. */
export async function championOf(n: number, before?: Champion): Promise<Champion> {
  return (await readChampion(repoOf(filesOf(planPromotion(inputOf(n, before)))), "trending", ONTO))!;
}
