import { commit } from "../../faults/scratch.ts";
import { type BadInput, both, CONFIG, DATA, edit, put } from "./bad-input.ts";
import { badData, column, config, csv } from "./spoil-data.ts";
import { tracks } from "./tracks.ts";

type Spoil = (repo: string) => void;

/** Data that is sound and can't carry the model that is asked for. All is committed, so that the judge is the config's own. */
const unfit = (name: string, spoil: Spoil, says: string, at: string = DATA): BadInput => ({
  ...badData(
    name,
    both(spoil, (repo) => void commit(repo, "Spoil")),
    undefined,
    says,
  ),
  code: "training-failed",
  at,
});

const sound = csv((_name, _row, cell) => cell);
const features = (text: string) => config(/features:\n( .*\n)+/, `features:\n${text}\n`);
const streams = tracks()
  .split("\n")
  .map((line) => line.split(",").at(-1)!);

/** Tables that no model can be made of, and settings that do not suit a table. */
export const BAD_TABLES: readonly BadInput[] = [
  unfit(
    "a target that is constant",
    column("Stream", () => "5"),
    "0 negative",
  ),
  unfit(
    "a target that is missing everywhere",
    column("Stream", () => ""),
    "all 400 cells",
  ),
  unfit(
    "a class that nobody has",
    both(
      config("column: Stream, positive: { quantile: 0.75 }", "column: Album_type, positive: { class: ep }"),
      config(/, slices: .*\]/, ""),
      sound,
    ),
    "0 positive",
  ),
  unfit(
    "all rows in one group",
    column("Artist", () => "same"),
    "at least 2 groups",
  ),
  unfit(
    "a holdout that gets no group",
    both(config("holdout: 0.2", "holdout: 0.000001"), sound),
    "found none for holdout",
  ),
  unfit(
    "a training part that gets no group",
    both(config("holdout: 0.2", "holdout: 0.999999"), sound),
    "found none for training",
  ),
  unfit("a single row", put(DATA, tracks(1)), "at least 2 groups"),
  unfit(
    "a purge that leaves nobody",
    both(
      config("purge: [Track, Duration_ms, Stream]", "purge: [Album_type]"),
      column("Album_type", () => "album"),
    ),
    "left out all",
  ),
  unfit(
    "numbers too far apart for a variance",
    both(
      features("  - { column: Views }"),
      column("Views", (row) => (row % 2 === 0 ? "1e308" : "-1e308")),
    ),
    "too far apart for a finite variance",
  ),
  unfit(
    "a feature that is missing everywhere",
    column("Views", () => ""),
    "270 of 270 were dropped",
    `${CONFIG}:3:1`,
  ),
  unfit(
    "numbers too far apart to be standardised",
    both(
      config("[log1p, standardise]", "standardise"),
      column("Views", (row) => (row % 2 === 0 ? "1e308" : "-1e308")),
    ),
    "too far apart",
  ),
  unfit(
    "text without a word",
    both(
      features("  - { column: Track, transform: tokens }"),
      config("kind: naive-bayes", "kind: text-naive-bayes"),
      column("Track", () => "--"),
    ),
    "no word",
    `${CONFIG}:10:3`,
  ),
  unfit(
    "too few iterations",
    both(config("kind: naive-bayes", "kind: logistic-regression, max_iterations: 1"), sound),
    "raise max_iterations",
    `${CONFIG}:12:10`,
  ),
  {
    ...unfit(
      "an empty cell under missing: fail",
      both(
        config("  columns:", "  missing: fail\n  columns:"),
        csv((name, row, cell) => (name === "Views" && row % 7 === 0 ? "" : cell)),
      ),
      "says missing: fail",
    ),
    code: "data-invalid",
  },
  {
    ...unfit(
      "a leak where leaks are refused",
      both(
        edit("pipelines/train.yaml", "leaks: warn", "leaks: fail"),
        column("Views", (row) => streams[row + 1]!),
      ),
      "gives the target away",
    ),
    code: "data-invalid",
  },
];
