import type { Edit } from "./base.ts";

/** A bad config: the base with edits, and every fault that it has: `line:column path ▸ hint`. */
export interface BadConfig {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const bad = (name: string, edits: readonly Edit[], ...faults: string[]): BadConfig => ({ name, edits, faults });

/** What the schema refuses. */
export const BAD_SHAPES: readonly BadConfig[] = [
  bad("misspelt section", [["gate:", "gates:"]], "14:1 gates ▸ write gate"),
  bad("misspelt key in a section", [["holdout: 0.2", "holdot: 0.2"]], "8:10 split.holdot ▸ write holdout"),
  bad("misspelt key of a union", [["quantile", "quantil"]], "7:39 target.positive.quantil ▸ write quantile"),
  bad("misspelt optional key", [["calibration", "calibrtion"]], "12:31 trainer.calibrtion ▸ write calibration"),
  bad("unknown key, far from all", [["seed: 7", "zebra: 7"]], "8:73 split.zebra"),
  bad("a key in the wrong section", [["seed: 7", "confidence: 0.9"]], "8:73 split.confidence ▸ it belongs in gate"),
  bad(
    "a key of the top level in a section",
    [["seed: 7", "trainer: 7"]],
    "8:73 split.trainer ▸ it belongs at the top level",
  ),
  bad(
    "two rules for positive",
    [["quantile: 0.75", "quantile: 0.75, threshold: 3"]],
    "7:27 target.positive ▸ keep one",
  ),
  bad("no rule for positive", [["{ quantile: 0.75 }", "{}"]], "7:27 target.positive ▸ write quantile with its value"),
  bad("positive is a number", [["{ quantile: 0.75 }", "0.75"]], "7:37 target.positive"),
  bad(
    "missing section",
    [["target: { column: Stream, positive: { quantile: 0.75 } }\n", ""]],
    "1:1 target ▸ add target",
  ),
  bad("missing key", [["  source: data/tracks.csv\n", ""]], "2:1 data.source ▸ add source"),
  bad("empty value", [["source: data/tracks.csv", "source:"]], "3:10 data.source"),
  bad(
    "empty section",
    [["split: { holdout: 0.2, by: Artist, purge: [Track, Duration_ms, Stream], seed: 7 }", "split:"]],
    "8:7 split",
  ),
  bad("column type of another tool", [["Views: number", "Views: int64"]], "5:21 data.columns.Views ▸ write number"),
  bad("column type, a synonym", [["Views: number", "Views: float"]], "5:21 data.columns.Views ▸ write number"),
  bad(
    "column type misspelt, long form",
    [["Views: number", "Views: { type: numbr }"]],
    "5:29 data.columns.Views.type ▸ write number",
  ),
  bad(
    "column without type",
    [["Views: number", "Views: { missing: drop }"]],
    "5:14 data.columns.Views.type ▸ add type",
  ),
  bad(
    "column's own missing misspelt",
    [["Views: number", "Views: { type: number, missing: imput }"]],
    "5:46 data.columns.Views.missing ▸ write impute",
  ),
  bad("column type is a list", [["Views: number", "Views: [number]"]], "5:21 data.columns.Views"),
  bad("missing word", [["missing: drop", "missing: ignore"]], "6:12 data.missing ▸ write drop"),
  bad("missing, swapped letters", [["missing: drop", "missing: dorp"]], "6:12 data.missing ▸ write drop"),
  bad("quantile of 1", [["0.75", "1"]], "7:49 target.positive.quantile"),
  bad("quantile in per cent", [["0.75", "75"]], "7:49 target.positive.quantile"),
  bad("quantile in quotes", [["0.75", '"0.75"']], "7:49 target.positive.quantile ▸ write 0.75 without quotes"),
  bad("holdout of 0", [["holdout: 0.2", "holdout: 0"]], "8:19 split.holdout"),
  bad("holdout is text", [["holdout: 0.2", "holdout: 20%"]], "8:19 split.holdout"),
  bad("seed is not whole", [["seed: 7", "seed: 7.5"]], "8:79 split.seed"),
  bad("seed is negative", [["seed: 7", "seed: -1"]], "8:79 split.seed"),
  bad("seed is no", [["seed: 7", "seed: no"]], "8:79 split.seed"),
  bad(
    "seed beyond 2^53",
    [["seed: 7", "seed: 9007199254740993"]],
    "8:79 split.seed ▸ write a number that a double holds, or text in quotes",
  ),
  bad("seed beyond 32 bits", [["seed: 7", "seed: 4294967296"]], "8:79 split.seed"),
  bad("number too large for a double", [["0.75", "1e400"]], "7:49 target.positive.quantile"),
  bad(
    "number too small for a double",
    [["min_gain: 0,", "min_gain: 1e-400,"]],
    "15:41 gate.primary.min_gain ▸ write a number that a double holds, or text in quotes",
  ),
  bad("not a number", [["0.75", ".nan"]], "7:49 target.positive.quantile"),
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
    "11:5 features[1].column ▸ add column",
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
    [["transform: log1p", "transform: [log1p, standardise, none]"]],
    "10:33 features[0].transform",
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

/** What the rules across fields refuse. */
export const BAD_RULES: readonly BadConfig[] = [
  bad("target is no column", [["column: Stream,", "column: Streams,"]], "7:19 target.column ▸ write Stream"),
  bad("group is no column", [["by: Artist", "by: artist"]], "8:28 split.by ▸ write Artist"),
  bad(
    "purge is no column",
    [["[Track, Duration_ms, Stream]", "[Track, Duration, Stream]"]],
    "8:51 split.purge[1] ▸ write Duration_ms",
  ),
  bad(
    "feature is no column",
    [["column: Licensed", "column: Likes"]],
    '11:15 features[1].column ▸ add "Likes" to data.columns, with its type',
  ),
  bad(
    "slice is no column",
    [["slices: [Album_type]", "slices: [Album_tpye]"]],
    "13:93 evaluate.slices[0] ▸ write Album_type",
  ),
  bad(
    "a column that only JavaScript knows",
    [["column: Licensed", "column: constructor"]],
    '11:15 features[1].column ▸ add "constructor" to data.columns, with its type',
  ),
  bad(
    "a feature named __proto__",
    [["column: Licensed", "column: __proto__"]],
    '11:15 features[1].column ▸ add "__proto__" to data.columns, with its type',
  ),
  bad(
    "control character in a column's name",
    [["Released: date", '"Rel\\u0007": date']],
    '5:48 data.columns["Rel\\u0007"] ▸ rename the column in the file and here',
  ),
  bad(
    "right-to-left override in a column's name",
    [["Released: date", '"Rel\\u202e": date']],
    '5:48 data.columns["Rel\u202e"] ▸ rename the column in the file and here',
  ),
  bad(
    "quantile of a boolean",
    [
      ["target: { column: Stream", "target: { column: Licensed"],
      ["  - { column: Licensed }\n", ""],
    ],
    "7:51 target.positive.quantile ▸ write positive: { class: true }",
  ),
  bad(
    "quantile of a date",
    [["target: { column: Stream", "target: { column: Released"]],
    '7:51 target.positive.quantile ▸ declare "Released" as number in data.columns',
  ),
  bad(
    "class of a number column is text",
    [["{ quantile: 0.75 }", '{ class: "1" }']],
    "7:46 target.positive.class ▸ write class: 1 without quotes",
  ),
  bad(
    "class of a number column is true",
    [["{ quantile: 0.75 }", "{ class: true }"]],
    '7:46 target.positive.class ▸ declare "Stream" as boolean in data.columns',
  ),
  bad(
    "class of a boolean column is text",
    [["{ column: Stream, positive: { quantile: 0.75 } }", '{ column: official_video, positive: { class: "True" } }']],
    "7:54 target.positive.class ▸ write class: true without quotes",
  ),
  bad(
    "class of a text column is a number",
    [["{ column: Stream, positive: { quantile: 0.75 } }", "{ column: Track, positive: { class: 1 } }"]],
    '7:45 target.positive.class ▸ write class: "1" in quotes',
  ),
  bad(
    "class is empty",
    [["{ column: Stream, positive: { quantile: 0.75 } }", '{ column: Track, positive: { class: "" } }']],
    "7:45 target.positive.class ▸ name the class that counts as positive",
  ),
  bad(
    "the target is a feature",
    [["column: Licensed", "column: Stream"]],
    "11:15 features[1].column ▸ take this feature out",
  ),
  bad(
    "the target is a slice",
    [["slices: [Album_type]", "slices: [Album_type, Stream]"]],
    "13:105 evaluate.slices[1] ▸ take this slice out",
  ),
  bad(
    "log1p of a boolean",
    [["{ column: Licensed }", "{ column: Licensed, transform: log1p }"]],
    '11:36 features[1].transform ▸ write transform: one_hot, or declare "Licensed" as another type',
  ),
  bad(
    "log1p of a date",
    [["{ column: Licensed }", "{ column: Released, transform: log1p }"]],
    "11:36 features[1].transform ▸ write transform: standardise",
  ),
  bad(
    "tokens of a number",
    [["transform: log1p", "transform: tokens"]],
    '10:33 features[0].transform ▸ declare "Views" as string in data.columns',
  ),
  bad(
    "standardise of text",
    [["{ column: Licensed }", "{ column: Album_type, transform: standardise }"]],
    '11:38 features[1].transform ▸ write transform: one_hot, or declare "Album_type" as another type',
  ),
  bad(
    "transforms in the wrong order",
    [["transform: log1p", "transform: [standardise, log1p]"]],
    "10:33 features[0].transform ▸ write [log1p, standardise]",
  ),
  bad(
    "none beside another transform",
    [["transform: log1p", "transform: [none, log1p]"]],
    '10:33 features[0].transform ▸ write transform: none, or declare "Views" as another type',
  ),
  bad(
    "the same feature twice",
    [["{ column: Licensed }", "{ column: Views, transform: [log1p] }"]],
    "11:5 features[1] ▸ take one out",
  ),
  bad(
    "the same indicator twice",
    [
      ["{ column: Views, transform: log1p }", "{ column: Views, transform: log1p, indicator: true }"],
      ["{ column: Licensed }", "{ column: Views, indicator: true }"],
    ],
    "11:33 features[1].indicator ▸ take one out",
  ),
  bad(
    "min_count of a number",
    [["transform: log1p", "transform: log1p, min_count: 5"]],
    "10:40 features[0].min_count ▸ take min_count out",
  ),
  bad(
    "naive Bayes without features",
    [["features:\n  - { column: Views, transform: log1p }\n  - { column: Licensed }", "features: []"]],
    "9:11 features ▸ add a feature, or write trainer: { kind: baseline }",
  ),
  bad(
    "text naive Bayes on numbers",
    [
      ["kind: naive-bayes", "kind: text-naive-bayes"],
      ["  - { column: Licensed }", "  - { column: Track }"],
    ],
    "10:5 features[0] ▸ take it out, or choose naive-bayes or logistic-regression",
    "11:5 features[1] ▸ write transform: tokens",
  ),
  bad(
    "text naive Bayes with an indicator",
    [
      ["kind: naive-bayes", "kind: text-naive-bayes"],
      [
        "  - { column: Views, transform: log1p }\n  - { column: Licensed }",
        "  - { column: Track, transform: tokens, indicator: true }",
      ],
    ],
    "10:52 features[0].indicator ▸ take indicator out",
  ),
  bad(
    "naive Bayes on words",
    [["{ column: Licensed }", "{ column: Track, transform: tokens }"]],
    "11:33 features[1].transform ▸ choose text-naive-bayes or logistic-regression",
  ),
  bad(
    "the gate's metric is not measured",
    [["metric: log_loss", "metric: mcc"]],
    "16:26 gate.guardrails[0].metric ▸ add mcc to evaluate.metrics: [roc_auc, average_precision, log_loss, brier, accuracy, ece, mcc]",
  ),
  bad(
    "the primary metric is not measured",
    [["[roc_auc, ", "["]],
    "15:22 gate.primary.metric ▸ add roc_auc to evaluate.metrics: [average_precision, log_loss, brier, accuracy, ece, roc_auc]",
  ),
  bad(
    "a guardrail twice",
    [["max_loss: 0.01 }]", "max_loss: 0.01 }, { metric: log_loss, max_loss: 1 }]"]],
    "16:64 gate.guardrails[1].metric ▸ keep one of the two",
  ),
  bad(
    "the primary metric as a guardrail",
    [["metric: log_loss", "metric: roc_auc"]],
    "16:26 gate.guardrails[0].metric ▸ take this guardrail out",
  ),
  bad(
    "worthwhile at the floor",
    [["min_gain: 0,", "min_gain: 0.01,"]],
    "15:59 gate.primary.worthwhile ▸ raise worthwhile, lower min_gain, or leave worthwhile out (min_gain + 0.01)",
  ),
  bad(
    "source in S3",
    [["data/tracks.csv", "s3://acme/tracks.csv"]],
    "3:11 data.source ▸ put a copy of the file into the repository and name its path",
  ),
  bad(
    "source is an address",
    [["data/tracks.csv", "https://example.org/tracks.csv"]],
    "3:11 data.source ▸ put a copy of the file into the repository and name its path",
  ),
  bad(
    "source is absolute",
    [["data/tracks.csv", "/etc/passwd"]],
    "3:11 data.source ▸ write it from the repository's top",
  ),
  bad(
    "source leads up",
    [["data/tracks.csv", "data/../../x.csv"]],
    "3:11 data.source ▸ write it from the repository's top, without ..",
  ),
  bad(
    "source with backslashes",
    [["data/tracks.csv", "data\\tracks.csv"]],
    "3:11 data.source ▸ write it with forward slashes, from the repository's top",
  ),
  bad(
    "source on a drive",
    [["data/tracks.csv", "'C:/tracks.csv'"]],
    "3:11 data.source ▸ write it with forward slashes, from the repository's top",
  ),
  bad(
    "source with a dot step",
    [["data/tracks.csv", "./data//tracks.csv"]],
    "3:11 data.source ▸ write data/tracks.csv",
  ),
  bad(
    "source in git's folder",
    [["data/tracks.csv", ".git/config"]],
    "3:11 data.source ▸ put a copy of the file into the repository and name its path",
  ),
  bad(
    "source with a control character",
    [["data/tracks.csv", '"data/\\u001b[31m.csv"']],
    "3:11 data.source ▸ rename the file",
  ),
  bad(
    "source in a home folder",
    [["data/tracks.csv", "~/tracks.csv"]],
    "3:11 data.source ▸ write it from the repository's top",
  ),
];

/** What is refused before anything is looked up in it. */
export const BAD_YAML: readonly BadConfig[] = [
  bad(
    "key twice",
    [["  missing: drop", "  missing: drop\n  missing: fail"]],
    "7:3 data.missing ▸ keep one; the first stands in line 6",
  ),
  bad(
    "an anchor and its alias",
    [
      ["by: Artist", "by: &a Artist"],
      ["seed: 7", "seed: *a"],
    ],
    "8:31 split.by ▸ take it out",
    "8:82 split.seed ▸ write the value out",
  ),
  bad("a tag", [["seed: 7", "seed: !!int 7"]], "8:85 split.seed ▸ take it out"),
  bad("a merge key", [["seed: 7", "<<: { seed: 7 }"]], "8:73 split ▸ write the keys out"),
  bad("a number as key", [["Views: number", "2020: number"]], '5:14 data.columns ▸ write it in quotes: "2020"'),
  bad(
    "__proto__ as key",
    [
      ["Views: number", "__proto__: number"],
      ["  - { column: Views, transform: log1p }\n", ""],
    ],
    "5:14 data.columns ▸ rename it",
  ),
  bad("bracket not closed", [["seed: 7 }", "seed: 7"]], "9:1"),
  bad("tab as indentation", [["  missing: drop", "\tmissing: drop"]], "6:1"),
  bad("second document", [["trainer:", "---\ntrainer:"]], "12:1 ▸ take the `---` out or split the file"),
  bad("directive", [["pipeline: train", "%YAML 1.1\n---\npipeline: train"]], "1:1 ▸ take the line out"),
  bad(
    "merge conflict",
    [["  missing: drop", "<<<<<<< HEAD\n  missing: drop\n=======\n  missing: fail\n>>>>>>> other"]],
    "6:1 ▸ choose a version, take the <<<<<<<, ======= and >>>>>>> lines out and commit",
    "8:1 ▸ choose a version, take the <<<<<<<, ======= and >>>>>>> lines out and commit",
    "10:1 ▸ choose a version, take the <<<<<<<, ======= and >>>>>>> lines out and commit",
  ),
  bad("NUL", [["seed: 7", "seed: \u0000"]], "8:79 ▸ take it out"),
  bad("carriage return alone", [["  missing: drop", "  missing: drop\r  x: y"]], "6:16 ▸ convert the line ends to LF"),
];

/** Several at once. */
export const BAD_AT_ONCE: readonly BadConfig[] = [
  bad(
    "many at once",
    [
      ["quantile", "quantil"],
      ["by: Artist", "by: Artst"],
      ["column: Licensed", "column: Licenced"],
      ["kind: naive-bayes", "kind: naive_bayes"],
      ["[roc_auc", "[roc_acu"],
      ["max_loss: 0.01", "max_los: 0.01"],
    ],
    "7:39 target.positive.quantil ▸ write quantile",
    "8:28 split.by ▸ write Artist",
    "11:15 features[1].column ▸ write Licensed",
    "12:18 trainer.kind ▸ write naive-bayes",
    "13:23 evaluate.metrics[0] ▸ write roc_auc",
    "16:36 gate.guardrails[0].max_los ▸ write max_loss",
  ),
  bad(
    "a wrong place hides only what rests on it",
    [
      ["Views: number", "Views: nubmer"],
      ["brier, accuracy", "brier, acc"],
      ["metric: log_loss", "metric: f1"],
      ["by: Artist", "by: Artits"],
    ],
    "5:21 data.columns.Views ▸ write number",
    "8:28 split.by ▸ write Artist",
    "13:68 evaluate.metrics[4] ▸ write accuracy",
  ),
];
