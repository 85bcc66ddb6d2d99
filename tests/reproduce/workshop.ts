import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { git } from "../faults/scratch.ts";

export const top = fileURLToPath(new URL("../..", import.meta.url));

/** Gives up root's rights inside the child, so that its Node may lie where only root looks. */
const HOOK = join(top, "tests/cli/peak.cjs");

/** A way to call the command line: which Node, from sources or from the bundle. */
export interface Way {
  readonly name: string;
  readonly node: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

export function contender(way: Way, folder: string, ...args: string[]) {
  const { CI: _ci, CONTENDER_STORE: _store, ...env } = process.env;
  const rights = way.uid === undefined ? [] : ["--require", HOOK];
  return spawnSync(way.node, [...rights, ...way.args, ...args, "--quiet"], {
    cwd: folder,
    env: {
      ...env,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "safe.directory",
      GIT_CONFIG_VALUE_0: "*",
      ...(way.uid === undefined ? {} : { CONTENDER_TEST_USER: `${way.uid}` }),
      ...way.env,
    },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "ignore"],
  });
}

/** Cells that a careless reader trips over: quotes, line ends inside quotes, accents, dates, missing cells; lines end in CRLF. */
export function awkwardCsv(rows: number): string {
  let seed = 11;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const words = ["naïve", "Ægir", '"quoted"', "a, b", "zwei\r\nZeilen", "日本"];
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = ["group,amount,colour,member,since,note,won"];
  for (let row = 0; row < rows; row++) {
    const amount = Math.exp(4 * next()) - 1;
    const colour = words[Math.floor(next() * words.length)]!;
    const won = next() < 1 / (1 + Math.exp(2 - amount / 12)) ? "yes" : "no";
    const day = `20${10 + Math.floor(next() * 15)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`;
    const note = `${words[row % 6]} ${words[Math.floor(next() * 6)]} ${won === "yes" && next() < 0.6 ? "gut" : "so"}`;
    const number = next() < 0.05 ? "" : String(amount);
    lines.push(
      [`g${Math.floor(next() * 150)}`, number, cell(colour), String(next() < 0.4), day, cell(note), won].join(","),
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

const TABULAR = `[{ column: amount, transform: [log1p, standardise], indicator: true }, { column: colour }, { column: member }, { column: since, transform: standardise }]`;
/** Every trainer and calibration, on columns of every type. */
export const MODELS: Readonly<Record<string, { features: string; trainer: string }>> = {
  bayes: { features: TABULAR, trainer: "{ kind: naive-bayes }" },
  "bayes-sigmoid": { features: TABULAR, trainer: "{ kind: naive-bayes, calibration: sigmoid }" },
  logistic: { features: TABULAR, trainer: "{ kind: logistic-regression }" },
  balanced: {
    features: TABULAR,
    trainer: "{ kind: logistic-regression, class_weight: balanced, calibration: sigmoid }",
  },
  words: { features: "[{ column: note, transform: tokens }]", trainer: "{ kind: text-naive-bayes }" },
  prior: { features: "[]", trainer: "{ kind: baseline }" },
};

export function configOf({ features, trainer }: { features: string; trainer: string }): string {
  return `data:
  source: rows.csv
  columns: { group: string, amount: number, colour: string, member: boolean, since: date, note: string, won: string }
target: { column: won, positive: { class: "yes" } }
split: { holdout: 0.3, by: group, purge: [amount, since], seed: 3 }
features: ${features}
trainer: ${trainer}
evaluate: { metrics: [roc_auc, average_precision, log_loss, brier, accuracy, f1, mcc, ece], slices: [colour, amount] }
gate: { primary: { metric: roc_auc } }
`;
}

/** A repository that asks for all of these models, committed. */
export function awkwardRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), "contender-test-"));
  git(folder, "init", "--quiet", "--initial-branch", "main");
  git(folder, "config", "user.name", "Test");
  git(folder, "config", "user.email", "test@example.test");
  git(folder, "config", "core.autocrlf", "false");
  mkdirSync(join(folder, "configs"));
  mkdirSync(join(folder, "pipelines"));
  const steps = ["read", "check", "split", "fit", "score", "evaluate", "compare", "report"];
  writeFileSync(join(folder, "pipelines/train.yaml"), `steps:\n${steps.map((step) => `  - uses: ${step}\n`).join("")}`);
  writeFileSync(join(folder, "rows.csv"), awkwardCsv(1200));
  for (const [name, model] of Object.entries(MODELS))
    writeFileSync(join(folder, `configs/${name}.yaml`), configOf(model));
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "Begin");
  return folder;
}
