import { canonical } from "../../src/canonical.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { Model } from "../../src/model/model.types.ts";
import type { CardInput } from "../../src/report/model-card.ts";
import { MODEL } from "../model/model-fixture.ts";
import { CHAMPION, CONFIG, comparisonOf, runOf, sliceOf } from "./sample.ts";

/** A promoted model whose columns and levels have a name that a test chooses; the target is `Stream`. */
export function cardOf(name = "Views", changes: Partial<CardInput> = {}): CardInput {
  const { config } = parseConfig(
    new TextEncoder().encode(CONFIG.replace("split: {", "split: { holdout: 0.2,")),
    "configs/trending.yaml",
  );
  const recorded = {
    ...config,
    data: { ...config.data, source: name.slice(0, 200) || "x" },
    split: { ...config.split, by: name.slice(0, 200) || "x" },
  };
  const artifact: Model = {
    ...MODEL,
    target: { column: name, positive: { at_least: 138_052_938 } },
    features: MODEL.features.map((feature) => ({ ...feature, column: name }) as Model["features"][number]),
    reference: [
      {
        kind: "number",
        column: { name, type: "number" },
        rows: 10,
        missing: 0,
        quantiles: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      },
    ],
    trainer: { ...MODEL.trainer, kind: "logistic-regression" },
  };
  return {
    model: "trending",
    run: runOf({ config: canonical(recorded) }),
    artifact,
    comparison: comparisonOf({
      slices: [
        sliceOf("album", { column: name }),
        sliceOf(name, { challenger: 0.61 }),
        sliceOf("tiny", { challenger: null }),
      ],
    }),
    replaces: CHAMPION,
    ...changes,
  };
}
