import type { Effect, Effects, Importance } from "../explain/changes.types.ts";
import { code } from "./escape.ts";
import { table } from "./markdown-table.ts";
import { count, decimal, interval, NONE, percent, signed, unbroken } from "./numbers.ts";

const MOST = 60;

/** What each feature does in both models, side by side. */
export function effectsTable(effects: Effects): string {
  if (effects.features.length === 0) return "Neither model looks at any feature.";
  const measured = effects.skipped === null;
  const head = [
    { head: "feature" },
    { head: "champion moves", number: true },
    { head: "challenger moves", number: true },
    { head: "challenger, middle 80 %", number: true },
    ...(measured
      ? [
          { head: "champion loses", number: true },
          { head: "challenger loses", number: true },
        ]
      : []),
  ];
  const rows = effects.features
    .slice(0, MOST)
    .map(({ name, champion, challenger }) => [
      code(name),
      size(champion),
      size(challenger),
      challenger === null ? NONE : unbroken(`${signed(challenger.low, 2)} to ${signed(challenger.high, 2)}`),
      ...(measured ? [lost(champion?.importance), lost(challenger?.importance)] : []),
    ]);
  const more = effects.features.length - MOST;
  return [
    table(head, rows),
    ...(more > 0 ? [`And ${count(more)} more features that move less.`] : []),
    `"Moves": how much a feature moves a row's log-odds from their mean, on average over the holdout.`,
    meaning(effects),
  ].join("\n\n");
}

function meaning({ metric, repeats, confidence, skipped }: Effects): string {
  if (skipped !== null) {
    return "What the metric loses without a feature was not measured: there are too many rows and features for it.";
  }
  return (
    `"Loses": what ${metric} loses when the feature is shuffled among the holdout rows (mean of ${count(repeats)} shufflings, ` +
    `${percent(confidence)} CI by group; + where the feature helps). It is about this model, not about what causes what.`
  );
}

function size(effect: Effect | null): string {
  return effect === null ? NONE : decimal(effect.mean_absolute, 3);
}

function lost(importance: Importance | null | undefined): string {
  if (importance == null) return NONE;
  const { loss, lower, upper } = importance;
  const range = lower === null || upper === null ? "" : ` (${interval(lower, upper)})`;
  return unbroken(`${signed(loss)}${range}`);
}
