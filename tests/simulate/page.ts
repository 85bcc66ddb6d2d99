import { exactInterval } from "./binomial.ts";
import {
  COVERAGE,
  FALSE_NON_INFERIORITY,
  FALSE_PROMOTIONS,
  type Limits,
  POINTS_OFF_POWER,
  type Standing,
  standing,
  VETOES,
  WINNERS,
} from "./claims.ts";
import { DESIGNS } from "./designs.ts";
import { METRICS } from "./jobs.ts";
import type { Outcome, Played } from "./outcome.ts";
import type { Count } from "./tally.ts";

/** Fewer than this are not worth a share. */
const FEWEST = 50;
const MARKS: Record<Standing, string> = { held: "", missed: " (~)", broken: " **(✗)**" };

/** The page, and how many figures stand how. */
export interface Page {
  readonly markdown: string;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Each figure that is missed or broken, in words. */
  readonly remarks: readonly string[];
}

/** Everything as Markdown tables: shares in per cent, each with its exact 95 % Monte Carlo interval. */
export function page(outcome: Outcome, command: string): Page {
  const { form, played } = outcome;
  const standings: Record<Standing, number> = { held: 0, missed: 0, broken: 0 };
  const remarks: string[] = [];
  const judged = (count: Count, limits: Limits, what: string): string => {
    if (count.of < FEWEST) return count.of === 0 ? "–" : `– (${count.of} shown)`;
    const found = standing(count, limits);
    standings[found]++;
    if (found !== "held") remarks.push(`${what}: ${figure(count)}${found === "broken" ? ", broken" : ""}`);
    return figure(count) + MARKS[found];
  };
  const names = [...played.keys()];
  const byMetric = (title: string, cell: (of: Played, metric: (typeof METRICS)[number], what: string) => string) =>
    table(
      ["metric", ...names],
      METRICS.map((metric) => [
        metric,
        ...names.map((name) => cell(played.get(name)!, metric, `${title}, ${name}, ${metric}`)),
      ]),
    );
  const counted = (title: string, key: string, limits: Limits) =>
    byMetric(title, ({ tally }, metric, what) => judged(tally.of(`${key}|${metric}`), limits, what));
  const power = byMetric("power", ({ tally, power: stated }, metric, what) => {
    const chance = stated[metric]?.typical?.chance;
    if (chance === undefined) return "–";
    const limits = { least: chance - POINTS_OFF_POWER, most: chance + POINTS_OFF_POWER };
    return judged(tally.of(`better|found|${metric}`), limits, what);
  });
  const truths = byMetric(
    "truth",
    ({ truth, truthSe }, metric) => `${truth[metric].toFixed(5)} ± ${truthSe[metric].toFixed(5)}`,
  );
  const equal = table(
    ["", ...names],
    [
      ["vetoes, max_loss 0.02", "veto"],
      ["vetoes, max_loss 0", "significant"],
    ].map(([title, key]) => [
      title!,
      ...names.map((name) => judged(played.get(name)!.tally.of(`equal|${key}`), VETOES, `${title}, ${name}`)),
    ]),
  );
  const rowWise = table(
    ["roc_auc", ...names],
    [
      ["false promotions, row-wise DeLong", "equal|row-wise promoted"],
      ["false promotions, by group", "equal|promoted|roc_auc"],
      ["coverage, row-wise DeLong", "equal|row-wise covered"],
      ["coverage, by group", "equal|covered|roc_auc"],
    ].map(([title, key]) => [title!, ...names.map((name) => figure(played.get(name)!.tally.of(key!)))]),
  );
  const sweeps = table(
    ["design", "metric", "challengers", "runs", "winner promoted", "the same without correction"],
    form.sweeps.map(({ design, metric, challengers, runs }) => {
      const { tally } = played.get(design)!;
      const found = tally.of(`winner|${metric}|${challengers}`);
      const what = `winner of ${challengers}, ${design}, ${metric}`;
      const cell = judged(found, WINNERS, what);
      return [
        design,
        metric,
        `${challengers}`,
        `${runs}`,
        cell,
        figure(tally.of(`uncorrected|${metric}|${challengers}`)),
      ];
    }),
  );
  const alarms = ["equal", "better", "worse"].map((variant) =>
    names.map((name) => played.get(name)!.tally.of(`${variant}|false alarm`)),
  );
  const alarm = alarms.flat().reduce((all, { hits, of }) => ({ hits: all.hits + hits, of: all.of + of }), {
    hits: 0,
    of: 0,
  });
  standings[alarm.hits === 0 ? "held" : "broken"]++;
  const says = DESIGNS.filter(({ name }) => played.has(name)).map(({ name, says: words }) => `- **${name}**: ${words}`);
  const sections = [
    "# What the decision does, simulated",
    `Made by \`${command}\`, seed ${form.seed}, ${form.runs.equal} runs of equal models, ${form.runs.better} of a better and ${form.runs.worse} of a worse challenger in each design, at \`confidence\` 0.95 and \`holdout_budget\` 1. Every run draws a holdout, calls \`compare\` and \`decide\`, and is counted. In brackets the exact 95 % Monte Carlo interval (Clopper & Pearson 1934). (~): outside of what is promised, though where the promise just holds luck does as much once in 1,000 times or more; **(✗)**: broken, luck does not.`,
    says.join("\n"),
    "A model sees a row's latent value through noise that both models share and noise of its own. *Equal*: two models with noise of one size, so every true difference is exactly 0. *Better*: the challenger's own noise is half as large; *worse*: the champion's is. Their true differences:",
    truths,
    `found on ${form.truth.batches} batches of ${form.truth.rows.toLocaleString("en")} rows (± the standard error of their mean; of a single comparison's standard error it is a few per cent).`,
    "## False promotions",
    "Promised: at most 2.5 % + 0.7 %. The metric is the primary and the true difference is `min_gain`. At 0 (*equal*):",
    counted("false promotions at 0", "equal|promoted", FALSE_PROMOTIONS),
    "At `min_gain` = the true difference of a better challenger:",
    counted("false promotions at a gain", "better|promoted", FALSE_PROMOTIONS),
    "## False non-inferiority",
    "Promised: at most 4 %. The guardrail lets a worse challenger pass whose true loss is exactly `max_loss`:",
    counted("false non-inferiority", "worse|harmless", FALSE_NON_INFERIORITY),
    "## Coverage",
    `Promised: between 93.5 % and 97.5 % of the 95 % intervals that are shown. A dash: fewer than ${FEWEST} of all runs had an interval (too few groups, and the page says so). Of equal models:`,
    counted("coverage, equal", "equal|covered", COVERAGE),
    "Of a better challenger:",
    counted("coverage, better", "better|covered", COVERAGE),
    "Of a worse one:",
    counted("coverage, worse", "worse|covered", COVERAGE),
    "How often an interval is shown at all (equal models):",
    byMetric("shown", ({ tally }, metric) => figure(tally.of(`equal|shown|${metric}`))),
    "## Power",
    `Promised: within three points of what \`powerFrom\` says, here 80 %. Primary only, of runs that show an interval. \`min_gain\` lies one detectable gain below the true one, by the spreads of ${form.pilots} other comparisons. With 2 % positives a gain comes with a wider spread (both grow with the positives that happen to be in the holdout), so that somewhat more are found than is said.`,
    power,
    "## Slices",
    "Promised: at most 2.5 % + 0.7 % of challengers that harm no slice are vetoed. Eleven slices on roc_auc, four that whole groups share and seven that rows have:",
    equal,
    "## Sweeps",
    "Promised: at most 3.5 % for the best of 20 equal challengers, ranked on the holdout:",
    sweeps,
    "## If every row were its own group",
    "The same equal models on the same rows, by DeLong's row-wise test (nominal: 2.5 % and 95 %):",
    rowWise,
    "## The gate's test of itself",
    `False alarms: ${alarm.hits} in ${alarm.of} comparisons.`,
    "## Standing",
    `${standings.held} figures within what is promised, ${standings.missed} outside but perhaps by luck, ${standings.broken} broken.`,
    ...(remarks.length > 0 ? [remarks.map((remark) => `- ${remark}`).join("\n")] : []),
  ];
  return { markdown: `${sections.join("\n\n")}\n`, standings, remarks };
}

/** `2.4 (1.8–3.2)`: per cent. */
function figure(count: Count): string {
  if (count.of === 0) return "–";
  const [lower, upper] = exactInterval(count, 0.05);
  return `${percent(count.hits / count.of)} (${percent(lower)}–${percent(upper)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
