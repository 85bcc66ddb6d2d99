import { exactInterval } from "../simulate/binomial.ts";
import { figure, percent, thousands } from "./figure.ts";
import { mean, type SeedTable } from "./seed-table.ts";
import { type Look, PAIRS } from "./split-seeds.ts";
import { table } from "./table.ts";
import type { RealVerdict } from "./verdicts.ts";

/** What a study with scikit-learn found before the first line of this project was written: mean ΔAUC, SE, MDE, SE of log loss, shares. */
const EXPECTED: Readonly<Record<string, readonly [number, number, number, number, number, number]>> = {
  "naive Bayes ▸ logistic regression": [0.0112, 0.004, 0.011, 0.0036, 0.61, 0.78],
  "logistic regression + Likes": [0.011, 0.0036, 0.01, 0.0033, 0.72, 0.88],
  "logistic regression + nine audio features": [0.0048, 0.0026, 0.007, 0.0024, 0.16, 0.43],
};

/** docs/real-data.md, whole. */
export function realDataPage(verdicts: readonly RealVerdict[], seeds: SeedTable): string {
  return `<!-- Made by \`make figures\`. Edit tests/real/real-data-page.ts, not this. -->
# The decision on real data

Made by \`CONTENDER_REAL_DATA=spotify_youtube.csv make figures\`: ${thousands(seeds.rows)} tracks of Spotify and YouTube, SHA-256
\`${seeds.dataset}\`. The file is not part of this repository. The question: is a track among the top quarter by streams? Champion
and challenger are told apart on 20 % of the artists. The rule and its formulas stand in [method.md](method.md), how often it errs
where the truth is known in [simulation.md](simulation.md).

## Verdicts, one holdout

Each change is made in a git repository whose champion was recorded and promoted before, and goes through the whole of
\`contender run\`: split by artist, seed 7, ${verdicts[0]!.groups} artists held out, min_gain 0, log_loss may lose 0.01, slices by album
type. \`tests/real/verdicts.test.ts\` does it again and holds every number to 1e-9.

${[10, 1].map((budget) => standing(verdicts, budget)).join("\n\n")}

- **Nothing changed** and **the same, written another way** (keys in another order, a comment, a default that is said) ask for the
  same run; the second finds every step done. **The same optimum, found another way** has its features in another order and a finer
  tolerance: another model file, whose scores differ by ${shift(verdicts, "the same optimum, found another way").toExponential(1)} at most, so it is \`identical\` too.
- **Another trainer seed** is none of the changes: no trainer takes one. There is no chance in training; the three rows above are
  what is left of it.
- **A shuffled feature** is the likes dealt out anew among all rows by a seeded generator. Rows without a value leave fitting, so
  this challenger has ${thousands(fitted(verdicts, "+ a shuffled feature"))} training rows where the champion has ${thousands(fitted(verdicts, "nothing changed"))}.
- **Half the training rows**: a column that is 1 in half of the rows and empty in the others, by a seeded generator. Being constant it
  has no weight, and with \`missing: drop\` the rows without it leave fitting: ${thousands(fitted(verdicts, "half the training rows"))} training rows are left. With three
  coefficients that is plenty, and the two models differ by next to nothing.

## How often each change is promoted, ${seeds.seeds} holdouts

The same three changes under split seeds 1 to ${seeds.seeds}, one use of each holdout (\`holdout_budget: 1\`).

${ofSeeds(seeds, true)}

In brackets the exact 95 % interval of a share (Clopper & Pearson 1934) as if the ${seeds.seeds} holdouts were independent. They are not
quite: all are drawn from the same artists, so the true uncertainty about *new data* is larger.

What was expected, from a study with scikit-learn before this project began:

${table(
  ["change", "mean ΔAUC", "SE", "MDE", "SE of log loss", "promoted at min_gain 0.002", "at 0"],
  PAIRS.map(({ change }) => {
    const [gain, se, mde, loss, ...shares] = EXPECTED[change]!;
    return [
      change,
      figure(gain, 4),
      figure(se, 4),
      figure(mde, 3),
      figure(loss, 4),
      ...shares.map((share) => percent(share)),
    ];
  }),
)}

Of that study these figures are left, not its script, so what makes the difference can be tried only:

- ${purgeNote(seeds)}

${ofSeeds(seeds, false)}

- Guardrail and slices: they change ${blocked(seeds)} of the ${ofPurge(seeds).length * PROMOTED.length} verdicts of the first table. With them or without, the shares are the same.
- Seeds: which artists are held out goes by a hash of their names here, so these are other holdouts. ${within(seeds)} of the ${PAIRS.length * PROMOTED.length} shares of the
  study lie within the brackets of the first table.
${range(seeds)}
`;
}

function standing(verdicts: readonly RealVerdict[], budget: number): string {
  const rows = verdicts
    .filter((one) => one.budget === budget)
    .map(({ change, verdict, settled, roc_auc, log_loss }) => [
      change,
      settled ? `\`${verdict}\`, settled` : `\`${verdict}\``,
      figure(roc_auc.difference!, 5),
      interval(roc_auc),
      figure(roc_auc.se!, 5),
      figure(roc_auc.mde!, 5),
      interval(log_loss),
    ]);
  const wide = percent(1 - 0.05 / budget, budget === 1 ? 0 : 1);
  const head = ["change", "verdict", "ΔAUC", `${wide} interval`, "SE", "MDE", `log_loss, ${wide} interval`];
  return `\`holdout_budget: ${budget}\`:\n\n${table(head, rows)}`;
}

const interval = ({ lower, upper }: { lower: number | null; upper: number | null }) =>
  `[${figure(lower!, 5)}, ${figure(upper!, 5)}]`;

const called = (verdicts: readonly RealVerdict[], change: string) => verdicts.find((one) => one.change === change)!;
const shift = (verdicts: readonly RealVerdict[], change: string) => called(verdicts, change).largest_shift;
const fitted = (verdicts: readonly RealVerdict[], change: string) => called(verdicts, change).fitted;

const PROMOTED = ["0.002", "0"] as const;

function ofSeeds({ looks }: SeedTable, purge: boolean): string {
  const rows = PAIRS.map(({ change }) => {
    const own = looks.filter((look) => look.change === change && look.purge === purge);
    const of = (value: (look: Look) => number) => figure(mean(own.map(value)), 4);
    const shares = PROMOTED.map((min_gain) => {
      const [share, low, high] = promoted(own, min_gain);
      return `${percent(share)} (${figure(100 * low, 0)}–${figure(100 * high, 0)})`;
    });
    return [change, of((a) => a.difference), of((a) => a.se), of((a) => a.mde), of((a) => a.log_loss_se), ...shares];
  });
  const purged = purge ? "" : ", without purge";
  return table(
    [`change${purged}`, "mean ΔAUC", "SE", "MDE", "SE of log loss", "promoted at min_gain 0.002", "at 0"],
    rows,
  );
}

/** The share that is promoted, with its exact interval. */
function promoted(looks: readonly Look[], min_gain: (typeof PROMOTED)[number]) {
  const hits = looks.filter(({ gate }) => gate[min_gain] === "promote").length;
  return [hits / looks.length, ...exactInterval({ hits, of: looks.length }, 0.05)] as const;
}

/** How many of the study's shares are what ours could have been. */
function within(seeds: SeedTable): number {
  const inside = PAIRS.flatMap(({ change }) =>
    PROMOTED.filter((min_gain, i) => {
      const own = ofPurge(seeds).filter((look) => look.change === change);
      const [, low, high] = promoted(own, min_gain);
      const expected = EXPECTED[change]![4 + i]!;
      return low <= expected && expected <= high;
    }),
  );
  return inside.length;
}

function purgeNote({ looks }: SeedTable): string {
  const groups = looks.map((look) => look.groups);
  return `Songs: those that stand under artists on both sides leave the training rows here (\`split.purge\`). Held out are ${Math.min(...groups)} to ${Math.max(...groups)}
  artists, ${figure(mean(groups), 0)} on average (the study: 408). The same without \`purge\`:`;
}

const ofPurge = ({ looks }: SeedTable) => looks.filter(({ purge }) => purge);

function blocked(seeds: SeedTable): number {
  return ofPurge(seeds).flatMap(({ alone, gate }) => PROMOTED.filter((at) => alone[at] !== gate[at])).length;
}

function range(seeds: SeedTable): string {
  const own = ofPurge(seeds);
  const ends = PAIRS.map(({ change }) => {
    const gains = own.filter((look) => look.change === change).map(({ difference }) => difference);
    return `${change}: ${figure(Math.min(...gains), 4)} to ${figure(Math.max(...gains), 4)}`;
  });
  const kept = own.filter(({ gate }) => gate["0"] === "keep").length;
  return `- The point of one holdout says little. Gains in AUC over the ${seeds.seeds} holdouts:
  ${ends.join(";\n  ")}.
- At min_gain 0 the verdict \`keep\` is found ${kept} times in ${own.length}.`;
}
