import { type BadConfig, bad } from "./base.ts";

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
    "a spline behind standardise",
    [
      ["kind: naive-bayes", "kind: logistic-regression"],
      ["transform: log1p", "transform: [standardise, { spline: 5 }]"],
    ],
    "10:33 features[0].transform ▸ write { spline: 5 }",
  ),
  bad(
    "log1p behind buckets",
    [["transform: log1p", "transform: [{ buckets: 9 }, log1p]"]],
    "10:33 features[0].transform ▸ write [log1p, { buckets: 9 }]",
  ),
  bad(
    "buckets of text",
    [["{ column: Licensed }", "{ column: Album_type, transform: { buckets: 9 } }"]],
    '11:38 features[1].transform ▸ declare "Album_type" as number in data.columns',
  ),
  bad(
    "log1p before count",
    [["{ column: Licensed }", "{ column: Album_type, transform: [log1p, count] }"]],
    "11:38 features[1].transform ▸ write [count, log1p]",
  ),
  bad(
    "count of a number",
    [["transform: log1p", "transform: count"]],
    '10:33 features[0].transform ▸ declare "Views" as string in data.columns',
  ),
  bad(
    "naive Bayes on a spline",
    [["transform: log1p", "transform: { spline: 5 }"]],
    "10:33 features[0].transform ▸ write { buckets: 20 }, or choose logistic-regression",
  ),
  bad(
    "an interaction with a column that is not declared",
    [["  - { column: Licensed }", "  - { column: Licensed }\n  - { interaction: [View, Licensed] }"]],
    "12:21 features[2].interaction[0] ▸ write Views",
  ),
  bad(
    "an interaction with a column that is no feature",
    [["  - { column: Licensed }", "  - { interaction: [Views, Track] }"]],
    '11:28 features[1].interaction[1] ▸ add { column: "Track" } to features',
  ),
  bad(
    "an interaction with words",
    [
      ["kind: naive-bayes", "kind: logistic-regression"],
      ["  - { column: Licensed }", "  - { column: Track, transform: tokens }\n  - { interaction: [Views, Track] }"],
    ],
    "12:28 features[2].interaction[1] ▸ name a feature that is a number or has levels",
  ),
  bad(
    "the same interaction twice, turned round",
    [
      ["kind: naive-bayes", "kind: logistic-regression"],
      [
        "  - { column: Licensed }",
        "  - { column: Licensed }\n  - { interaction: [Views, Licensed] }\n  - { interaction: [Licensed, Views] }",
      ],
    ],
    "13:5 features[3] ▸ take one out",
  ),
  bad(
    "naive Bayes on a number within levels",
    [["  - { column: Licensed }", "  - { column: Licensed }\n  - { interaction: [Views, Licensed] }"]],
    "12:20 features[2].interaction ▸ give the number transform: { buckets: 10 }, or choose logistic-regression",
  ),
  bad(
    "an interaction with levels without a penalty",
    [
      ["kind: naive-bayes, calibration: none", "kind: logistic-regression, l2: 0"],
      ["  - { column: Licensed }", "  - { column: Licensed }\n  - { interaction: [Views, Licensed] }"],
    ],
    "12:20 features[2].interaction ▸ set l2, for example 1",
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
    "source in S3 without a bucket",
    [["data/tracks.csv", "s3:///tracks.csv"]],
    "3:11 data.source ▸ write s3://bucket/key; a bucket has 3 to 63 lower-case letters, digits, . and -",
  ),
  bad(
    "source in S3 without a key",
    [["data/tracks.csv", "s3://acme/tracks/"]],
    "3:11 data.source ▸ write the whole key: s3://bucket/key",
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
