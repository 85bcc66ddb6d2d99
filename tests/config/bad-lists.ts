import { type BadConfig, bad } from "./base.ts";

/** What the schema refuses, from `split.purge` on. */
export const BAD_LISTS: readonly BadConfig[] = [
  bad("purge is one word", [["[Track, Duration_ms, Stream]", "Track"]], "8:43 split.purge ▸ write [Track]"),
  bad("purge repeats", [["[Track, Duration_ms, Stream]", "[Track, Track]"]], "8:51 split.purge[1] ▸ take one out"),
  bad(
    "features is a mapping",
    [["  - { column: Views, transform: log1p }\n  - { column: Licensed }", "  Views: log1p"]],
    "10:3 features",
  ),
  bad("feature is one word", [["  - { column: Licensed }", "  - Licensed"]], "11:5 features[1]"),
  bad(
    "feature without column",
    [["{ column: Licensed }", "{ transform: one_hot }"]],
    "11:5 features[1] ▸ write column with its value",
  ),
  bad("unknown transform", [["transform: log1p", "transform: log2p"]], "10:33 features[0].transform ▸ write log1p"),
  bad(
    "transform of another tool",
    [["transform: log1p", "transform: onehot"]],
    "10:33 features[0].transform ▸ write one_hot",
  ),
  bad(
    "transform in American",
    [["transform: log1p", "transform: standardize"]],
    "10:33 features[0].transform ▸ write standardise",
  ),
  bad(
    "transform repeats",
    [["transform: log1p", "transform: [log1p, log1p]"]],
    "10:41 features[0].transform[1] ▸ take one out",
  ),
  bad(
    "too many transforms",
    [["transform: log1p", "transform: [count, log1p, standardise, none]"]],
    "10:33 features[0].transform",
  ),
  bad(
    "buckets without their number",
    [["transform: log1p", "transform: buckets"]],
    "10:33 features[0].transform ▸ write { buckets: … } with a whole number from 2 to 256",
  ),
  bad(
    "a spline in a list without its number",
    [["transform: log1p", "transform: [log1p, splines]"]],
    "10:41 features[0].transform[1] ▸ write { spline: … } with a whole number from 3 to 20",
  ),
  bad(
    "another word for buckets",
    [["transform: log1p", "transform: { bins: 10 }"]],
    "10:35 features[0].transform.bins ▸ write buckets",
  ),
  bad("one bucket", [["transform: log1p", "transform: { buckets: 1 }"]], "10:44 features[0].transform.buckets"),
  bad(
    "a spline of half knots",
    [["transform: log1p", "transform: { spline: 4.5 }"]],
    "10:43 features[0].transform.spline",
  ),
  bad(
    "buckets and a spline in one",
    [["transform: log1p", "transform: { buckets: 10, spline: 4 }"]],
    "10:22 features[0].transform ▸ keep one",
  ),
  bad("an interaction of one", [["{ column: Licensed }", "{ interaction: [Views] }"]], "11:20 features[1].interaction"),
  bad(
    "an interaction of three",
    [["{ column: Licensed }", "{ interaction: [Views, Licensed, Track] }"]],
    "11:20 features[1].interaction",
  ),
  bad(
    "an interaction with itself",
    [["{ column: Licensed }", "{ interaction: [Views, Views] }"]],
    "11:28 features[1].interaction[1] ▸ take one out",
  ),
  bad(
    "an interaction and a column in one",
    [["{ column: Licensed }", "{ column: Licensed, interaction: [Views, Licensed] }"]],
    "11:5 features[1] ▸ keep one",
  ),
  bad(
    "an interaction with a setting of columns",
    [
      ["kind: naive-bayes", "kind: logistic-regression"],
      ["{ column: Licensed }", "{ column: Licensed }\n  - { interaction: [Views, Licensed], indicator: true }"],
    ],
    "12:39 features[2].indicator",
  ),
  bad(
    "a typing slip in interaction",
    [["{ column: Licensed }", "{ interacton: [Views, Licensed] }"]],
    "11:7 features[1].interacton ▸ write interaction",
  ),
  bad(
    "indicator is yes",
    [["{ column: Licensed }", "{ column: Licensed, indicator: yes }"]],
    "11:36 features[1].indicator ▸ write true",
  ),
  bad("unknown trainer", [["kind: naive-bayes", "kind: random-forest"]], "12:18 trainer.kind"),
  bad("trainer misspelt", [["kind: naive-bayes", "kind: naive_bayes"]], "12:18 trainer.kind ▸ write naive-bayes"),
  bad("trainer, a synonym", [["kind: naive-bayes", "kind: logreg"]], "12:18 trainer.kind ▸ write logistic-regression"),
  bad("trainer without kind", [["kind: naive-bayes, ", ""]], "12:1 trainer ▸ add kind: naive-bayes"),
  bad(
    "trainer's kind under another key",
    [["kind: naive-bayes", "kin: naive-bayes"]],
    "12:12 trainer.kin ▸ write kind in place of kin",
  ),
  bad(
    "trainer is one word",
    [["{ kind: naive-bayes, calibration: none }", "naive-bayes"]],
    "12:10 trainer ▸ write { kind: naive-bayes }",
  ),
  bad("another trainer's parameter", [["calibration: none", "l2: 1"]], "12:31 trainer.l2"),
  bad("parameter out of range", [["kind: naive-bayes", "kind: naive-bayes, alpha: 0"]], "12:38 trainer.alpha"),
  bad("unknown metric", [["brier, accuracy", "brier, acuracy"]], "13:68 evaluate.metrics[4] ▸ write accuracy"),
  bad("metric, a synonym", [["[roc_auc", "[auc"]], "13:23 evaluate.metrics[0] ▸ write roc_auc"),
  bad("metric twice", [["brier, accuracy", "brier, brier"]], "13:68 evaluate.metrics[4] ▸ take one out"),
  bad("no metrics", [["[roc_auc, average_precision, log_loss, brier, accuracy, ece]", "[]"]], "13:22 evaluate.metrics"),
  bad(
    "ece in the gate",
    [["metric: log_loss", "metric: ece"]],
    "16:26 gate.guardrails[0].metric ▸ ece is biased and has no interval: gate on brier or log_loss.",
  ),
  bad("confidence in per cent", [["guardrails:", "confidence: 95\n  guardrails:"]], "16:15 gate.confidence"),
  bad("pipeline's name", [["pipeline: train", "pipeline: Train it"]], "1:11 pipeline"),
  bad("sha256 too short", [["  missing: drop", "  sha256: abc\n  missing: drop"]], "6:11 data.sha256"),
  bad(
    "no columns",
    [
      [
        "{ Artist: string, Track: string, Duration_ms: number, Album_type: string, official_video: boolean,\n             Views: number, Licensed: boolean, Released: date, Stream: number }",
        "{}",
      ],
    ],
    "4:12 data.columns",
  ),
];
