/** How holdout rows come about, and how two models see them. Everything that a simulation's truth depends on. */
export interface Design {
  readonly name: string;
  readonly says: string;
  /** Groups of a holdout, and the fewest and most rows of one (uniform between them). */
  readonly groups: number;
  readonly rows: readonly [fewest: number, most: number];
  /** A row is positive where its latent value, standard normal, exceeds this. */
  readonly cut: number;
  /** Scores are rounded to this, 0 for not at all. */
  readonly grid: number;
  readonly threshold: number;
  /** Slices with fewer rows are left out by the gate. */
  readonly minRows: number;
}

/** Share of the latent value that a group has in common: an intra-class correlation of the target of 0.35 at 25 % positives. */
export const SHARED = 0.5563802574810951;
/** Standard deviations of what both models get wrong alike, by group and by row, in those of the latent value. */
export const COMMON = { group: 0.5, row: 1.15 } as const;

/** What one model alone gets wrong. */
export interface Own {
  readonly group: number;
  readonly row: number;
}
export const PLAIN: Own = { group: 0.3, row: 0.35 };
export const SHARPER: Own = { group: 0.15, row: 0.175 };

const QUARTER = 0.6744897501960817;
const TWO_PERCENT = 2.053748910631823;
const real = { groups: 400, rows: [10, 10], cut: QUARTER, grid: 0, threshold: 0.4, minRows: 200 } as const;

export const DESIGNS: readonly Design[] = [
  { ...real, name: "independent", says: "4,000 rows, each its own group, 25 % positive", groups: 4000, rows: [1, 1] },
  { ...real, name: "clusters", says: "400 groups of 10, 25 % positive, intra-class correlation of the target 0.35" },
  { ...real, name: "unequal", says: "the same with 1 to 19 rows a group", rows: [1, 19] },
  { ...real, name: "rare", says: "clusters with 2 % positive", cut: TWO_PERCENT, threshold: 0.08 },
  { ...real, name: "tied", says: "clusters with scores rounded to tenths", grid: 0.1, threshold: 0.35 },
  { ...real, name: "40 groups", says: "40 groups of 10, 25 % positive", groups: 40, minRows: 30 },
  {
    ...real,
    name: "40 groups, rare",
    says: "40 groups of 10, 2 % positive",
    groups: 40,
    cut: TWO_PERCENT,
    threshold: 0.08,
    minRows: 30,
  },
];

/** Designs of one population differ in the number of groups only, so that they share one truth. */
export function populationOf(design: Design): string {
  return JSON.stringify([design.rows, design.cut, design.grid, design.threshold]);
}
