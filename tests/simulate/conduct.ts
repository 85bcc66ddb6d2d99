import { type Power, powerFrom } from "../../src/compare/power.ts";
import { DESIGNS, type Design, populationOf } from "./designs.ts";
import type { Form } from "./form.ts";
import { type Job, type Judged, METRICS, type PerMetric, type Result, type Variant } from "./jobs.ts";
import type { Outcome, Played } from "./outcome.ts";
import { Tally } from "./tally.ts";

/** Does jobs, in any order, and gives their results in the order of the jobs. */
export type Crew = (what: string, jobs: readonly Job[]) => Promise<Result[]>;

const CHUNK = 25;

/** The whole simulation: truths and pilots, from them the floors, then the runs. */
export async function conduct(form: Form, crew: Crew): Promise<Outcome> {
  const designs = DESIGNS.filter(({ name }) => form.designs?.includes(name) ?? true);
  const populations = new Map(designs.map((design) => [populationOf(design), design]));
  const truths = await findTruths([...populations.values()], form, crew);
  const pilots = await crew(
    "pilots",
    designs.map(({ name }) => ({ kind: "pilot", design: name, from: 0, to: form.pilots })),
  );
  const played = new Map<string, Played>();
  const jobs: Job[] = [];
  designs.forEach((design, at) => {
    const known = truths.get(populationOf(design))!;
    const power = powersOf(design, known.truth, pilots[at] as Result & { kind: "pilot" });
    played.set(design.name, { ...known, power, tally: new Tally() });
    const floors = perMetric((metric) => power[metric]?.min_gain ?? 9);
    for (const variant of ["equal", "better", "worse"] as const satisfies Variant[]) {
      for (const range of chunks(form.runs[variant]))
        jobs.push({ kind: "runs", design: design.name, variant, ...range, truth: known.truth, floors });
    }
  });
  for (const { runs, ...sweep } of form.sweeps)
    for (const range of chunks(runs)) jobs.push({ kind: "sweep", ...sweep, ...range });
  const results = await crew("runs", jobs);
  results.forEach((result, at) => {
    const tally = played.get(jobs[at]!.design)!.tally;
    if (result.kind === "counts") for (const [name, hits, of] of result.counts) tally.add(name, { hits, of });
  });
  return { form, played };
}

/** The challenger's true gains, of each population: means over batches, and the standard errors of those means. */
async function findTruths(designs: readonly Design[], { truth }: Form, crew: Crew) {
  const jobs = designs.flatMap(({ name, rows: [fewest, most] }) =>
    Array.from({ length: truth.batches }, (_, batch) => {
      const groups = Math.round((2 * truth.rows) / (fewest + most));
      return { kind: "truth", design: name, batch, groups } as const;
    }),
  );
  const results = (await crew("truths", jobs)) as (Result & { kind: "truth" })[];
  return new Map(
    designs.map((design, at) => {
      const batches = results.slice(at * truth.batches, (at + 1) * truth.batches);
      const mean = perMetric((metric) => sum(batches.map(({ differences }) => differences[metric])) / batches.length);
      const truthSe = perMetric((metric) => {
        const squares = batches.map(({ differences }) => (differences[metric] - mean[metric]) ** 2);
        return Math.sqrt(sum(squares) / (batches.length - 1) / batches.length);
      });
      return [populationOf(design), { truth: mean, truthSe }];
    }),
  );
}

/** What `powerFrom` says of a floor that lies one detectable gain below the true one: a chance of 0.8, if it is right. */
function powersOf(design: Design, truth: PerMetric, { ses }: Result & { kind: "pilot" }): Played["power"] {
  const power: Partial<Record<Judged, Power>> = {};
  for (const metric of METRICS) {
    const history = ses[metric].map((se) => ({ groups: design.groups, se }));
    const plan = (min_gain: number) =>
      powerFrom({
        groups: design.groups,
        history,
        championSe: null,
        gate: {
          primary: { metric, min_gain, worthwhile: truth[metric] },
          guardrails: [],
          slices: { max_loss: 1, min_rows: 2 },
          confidence: 0.95,
          holdout_budget: 1,
        },
      });
    const over = plan(0).typical?.detectable;
    if (over !== undefined) power[metric] = plan(truth[metric] - over);
  }
  return power;
}

function chunks(runs: number): { from: number; to: number }[] {
  return Array.from({ length: Math.ceil(runs / CHUNK) }, (_, i) => ({
    from: i * CHUNK,
    to: Math.min(runs, (i + 1) * CHUNK),
  }));
}

function perMetric(value: (metric: Judged) => number): PerMetric {
  return Object.fromEntries(METRICS.map((metric) => [metric, value(metric)])) as unknown as PerMetric;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
