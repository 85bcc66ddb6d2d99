import { criticalT } from "../../src/compare/critical-t.ts";
import { normalQuantile } from "../../src/compare/normal-quantile.ts";
import { type Example, FAMILY, found } from "./example.ts";
import { figure, percent, thousands } from "./figure.ts";
import { mean, type SeedTable } from "./seed-table.ts";
import { PAIRS } from "./split-seeds.ts";
import { table } from "./table.ts";

const BUDGETS = [1, 10, 20, 50, 200];
const signed = (value: number) => `${value > 0 ? "+" : ""}${figure(value, 4)}`;

/** The rule, margin by margin and slice by slice. */
export function verdict(run: Example): string {
  const { gate } = run.config;
  const auc = found(run, "roc_auc");
  const loss = found(run, "log_loss");
  const max = gate.guardrails[0]!.max_loss;
  const slices = run.comparison.slices.map(({ column, level, rows, difference, p, adjusted }) => [
    `${column} = ${level}`,
    String(rows),
    signed(difference!),
    p === null ? `fewer than ${gate.slices.min_rows} rows` : figure(p, 4),
    adjusted === null ? "" : figure(adjusted, 4),
  ]);
  return [
    table(
      ["", "interval", "asked for", "outcome"],
      [
        [
          "primary: roc_auc",
          `[${figure(auc.lower!, 4)}, ${figure(auc.upper!, 4)}]`,
          `L > min_gain = ${gate.primary.min_gain}`,
          run.verdict.reasons[0]!.code === "primary" ? run.verdict.reasons[0]!.outcome : "",
        ],
        [
          "guardrail: log_loss",
          `[${figure(loss.lower!, 4)}, ${figure(loss.upper!, 4)}]`,
          `L > −max_loss = −${max}`,
          run.verdict.reasons[1]!.code === "guardrail" ? run.verdict.reasons[1]!.outcome : "",
        ],
      ],
    ),
    "",
    table(["slice", "rows", "D of roc_auc", "one-sided p of a loss", "Holm"], slices),
    "",
    `Verdict: **${run.verdict.verdict}**.`,
  ].join("\n");
}

/** What the holdout could show, before and after. */
export function power(run: Example): string {
  const { guess, known, comparison } = run;
  const auc = found(run, "roc_auc");
  const row = (name: string, spread: NonNullable<typeof guess.best>) => [
    name,
    figure(spread.spread, 4),
    figure(spread.se, 4),
    figure(spread.detectable, 4),
    percent(spread.chance),
    thousands(spread.settle),
  ];
  return [
    table(
      [
        `${comparison.groups} groups, budget ${comparison.budget}`,
        "√K · SE",
        "SE",
        "MDE",
        `chance to find ${known.worthwhile}`,
        `groups to find it 4 times in 5`,
      ],
      [
        row("before, a guess: the models agree most (r = 0.999)", guess.best!),
        row("before, a guess: they agree least (r = 0.94)", guess.worst!),
        row("with this comparison as history", known.typical!),
      ],
    ),
    "",
    `This comparison's own MDE is ${figure(auc.mde!, 4)}; it found ${figure(auc.difference!, 4)}.`,
  ].join("\n");
}

/** What a budget costs. */
export function wear(run: Example): string {
  const df = run.comparison.groups - 1;
  const at = (tail: number) => criticalT(tail, df) + criticalT(0.2, df);
  const alpha = 1 - run.comparison.confidence;
  return table(
    ["m", "interval", "z", `t at ${df} degrees of freedom`, "MDE, times that of m = 1"],
    BUDGETS.map((m) => [
      String(m),
      percent(1 - alpha / m, m === 1 ? 0 : 2),
      figure(normalQuantile(alpha / (2 * m)), 2),
      figure(criticalT(alpha / (2 * m), df), 2),
      figure(at(alpha / (2 * m)) / at(alpha / 2), 2),
    ]),
  );
}

/** The change as a sweep that is ranked on the holdout. */
export function sweep(run: Example): string {
  const { ranked, critical } = run.ranking;
  return [
    table(
      ["challenger", "D", "SE", "T = D/SE", "[D ± c SE]"],
      ranked.map(({ difference, se, statistic, lower, upper }, j) => [
        `\`${FAMILY[j]}\``,
        figure(difference!, 4),
        figure(se!, 4),
        figure(statistic!, 2),
        `[${figure(lower!, 4)}, ${figure(upper!, 4)}]`,
      ]),
    ),
    "",
    `c = ${figure(critical!, 2)}. One challenger alone has t = ${figure(criticalT(run.tail, run.comparison.groups - 1), 2)}; Bonferroni's correction for ${FAMILY.length} would ask for ${figure(run.bonferroni, 2)}.`,
  ].join("\n");
}

/** What groups do to a standard error, in the example and on the real data. */
export function design(run: Example, { looks, seeds }: SeedTable): string {
  const se = found(run, "roc_auc").se!;
  const rows = PAIRS.map(({ change }) => {
    const own = looks.filter((look) => look.change === change && look.purge);
    const effect = mean(own.map((look) => (look.se / look.row_se) ** 2));
    return [
      `real data, mean of ${seeds} holdouts: ${change}`,
      figure(mean(own.map((look) => look.se)), 4),
      figure(mean(own.map((look) => look.row_se)), 4),
      figure(effect, 2),
    ];
  });
  return table(
    ["", "SE by group", "SE by row", "design effect"],
    [
      ["the worked example (made-up tracks)", figure(se, 4), figure(run.rowSe, 4), figure((se / run.rowSe) ** 2, 2)],
      ...rows,
    ],
  );
}
