import { type BadConfig, bad } from "./base.ts";

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
