import type { Guess } from "./guess.ts";

/**
 * The text of a guessed config: YAML with a comment on each section.
 *
 * @param source the CSV file's path in the repository
 */
export function guessedConfig(guess: Guess, source: string): string {
  const { target, by, features, slices, columns, missing, left } = guess;
  const lines = [
    "# yaml-language-server: $schema=./schema/config.schema.json",
    "# Guessed by `contender init` from the file's rows: look through it before you trust it.",
    "pipeline: train",
    "",
    "# What is read. Columns that are not named here are not read.",
    "data:",
    `  source: ${word(source)}`,
    "  columns:",
    ...columns.map(({ name, type }) => `    ${word(name)}: ${type}`),
    `  missing: ${missing} # ${MISSING[missing]}`,
    ...left.slice(0, 40).map(({ name, why }) => `  # left out: ${JSON.stringify(name).slice(0, 80)} (${why})`),
    ...(left.length > 40 ? [`  # left out: ${left.length - 40} more`] : []),
    "",
    `# What is predicted: ${meaning(target.positive)}.`,
    `target: { column: ${word(target.column)}, positive: { ${positive(target.positive)} } }`,
    "",
    "# Who is held out. Rows of one group stay on one side; `purge: [columns]` also drops training rows that share those",
    "# columns' values with a holdout row.",
    `split: { holdout: 0.2, ${by === undefined ? "" : `by: ${word(by)}, `}seed: 7 }`,
    "",
    "# What the model may look at.",
    ...(features.length === 0 ? ["features: []"] : ["features:", ...features.map(feature)]),
    "",
    ...(features.length === 0 ? ["trainer: { kind: baseline } # nothing to learn from was found"] : TRAINER),
    "",
    "# What is measured on the holdout, and where it is looked at apart.",
    "evaluate:",
    "  metrics: [roc_auc, average_precision, log_loss, brier, accuracy, ece]",
    `  slices: [${slices.map(word).join(", ")}]`,
    "",
    "# What a challenger must show before it is promoted.",
    "gate:",
    "  primary: { metric: roc_auc, min_gain: 0, worthwhile: 0.01 }",
    "  guardrails: [{ metric: log_loss, max_loss: 0.01 }]",
    "  confidence: 0.95",
    "  holdout_budget: 10",
  ];
  return `${lines.join("\n")}\n`;
}

const TRAINER = ["trainer: { kind: logistic-regression, calibration: none, l2: 1 }"];

const MISSING = {
  drop: "rows with a missing feature are left out of fitting, and scored all the same",
  impute: "missing cells are fitted as the training mean or the most frequent level",
} as const;

function feature({ column, transform }: Guess["features"][number]): string {
  if (transform === undefined) return `  - { column: ${word(column)} }`;
  const list = transform.length === 1 ? transform[0] : `[${transform.join(", ")}]`;
  return `  - { column: ${word(column)}, transform: ${list} }`;
}

function positive(rule: Guess["target"]["positive"]): string {
  if ("quantile" in rule) return `quantile: ${rule.quantile}`;
  if ("threshold" in rule) return `threshold: ${rule.threshold}`;
  return `class: ${typeof rule.class === "string" ? word(rule.class) : rule.class}`;
}

function meaning(rule: Guess["target"]["positive"]): string {
  if ("quantile" in rule) return "whether a row is in the top quarter";
  return "threshold" in rule ? "whether a row reaches the threshold" : "whether a row is of this class";
}

/** Text as a YAML scalar: plain where nothing can take it for something else, else in double quotes. */
function word(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*([/.-][A-Za-z0-9_]+)*$/.test(text) && !/^(true|false|null)$/i.test(text)) return text;
  return JSON.stringify(text);
}
