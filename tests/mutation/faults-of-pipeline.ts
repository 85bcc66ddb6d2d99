import { type Fault, fault } from "./fault.ts";

/** Faults in which rows there are, and in what the pipeline hands over. */
export const FAULTS_OF_PIPELINE: readonly Fault[] = [
  fault(
    "pipeline/challenge.ts",
    "uses training rows",
    "const row = partition.holdout;",
    "const row = partition.train;",
  ),
  fault(
    "pipeline/challenge.ts",
    "trains on all rows, the holdout's among them",
    "train: partition.train,",
    "train: Int32Array.from([...partition.train, ...partition.holdout]).sort(),",
  ),
  fault(
    "pipeline/opponent.ts",
    "uses the champion's training rows: on a fresh split it is not fitted anew",
    '(["target", "split"] as const)',
    '(["target"] as const)',
  ),
  fault(
    "pipeline/judge.ts",
    "the challenger against itself",
    "compare(champion, outputs.scores, config, slices)",
    "compare(outputs.scores, outputs.scores, config, slices)",
  ),
  fault(
    "pipeline/judge.ts",
    "the pipeline swaps the two",
    "compare(champion, outputs.scores, config, slices)",
    "compare(outputs.scores, champion, config, slices)",
  ),
  fault(
    "pipeline/judge.ts",
    "the pipeline leaves the slices out",
    "compare(champion, outputs.scores, config, slices)",
    "compare(champion, outputs.scores, config, [])",
  ),
  fault(
    "pipeline/judge.ts",
    "a sweep's best one is judged as if it had been alone",
    "let best = asWinner(comparison, first);",
    "let best = comparison;",
  ),
  fault(
    "pipeline/judge.ts",
    "a sweep's guardrails as if its best one had been alone",
    "best = asWinner(best, await ranking(metric, -max_loss));",
    "void (await ranking(metric, -max_loss));",
  ),
  fault(
    "pipeline/verdict-of.ts",
    "a champion that can't be scored is taken for none",
    'judgement.refused\n    ? { kind: "refused", ...judgement.refused }',
    'judgement.refused\n    ? { kind: "no-champion" }',
  ),
  fault(
    "pipeline/holdout-book.ts",
    "a branch lifts the budget of its base",
    "Math.min(own, book.budgets?.get(use.holdout) ?? own)",
    "own",
  ),
  fault(
    "pipeline/rank-challengers.ts",
    "cross-validation scores the rows that it learnt from",
    "partition.train.filter((_, i) => parts.fold[i] !== k),",
    "partition.train,",
  ),
  fault("pipeline/sweep-folds.ts", "folds of rows that cut through groups", "fold.get(group[row]!)!", "row % count"),
  fault(
    "split/split.ts",
    "trains on the holdout's rows too",
    "holdout[judged++] = row;\n    else train[trained++] = row;",
    "holdout[judged++] = row;\n    train[trained++] = row;",
  ),
  fault(
    "split/split.ts",
    "rows, not groups, are held out",
    "if (held[codes[row]] === 1)",
    "if (held[row % held.length] === 1)",
  ),
  fault("split/split.ts", "purge forgotten", "const train = purge(shared, all, holdout);", "const train = all;"),
  fault(
    "split/split.ts",
    "the target's threshold from the holdout's rows",
    "positiveRule(judge.target, target, train)",
    "positiveRule(judge.target, target, holdout)",
  ),
  fault(
    "split/slices.ts",
    "slices by the holdout's quartiles",
    "quartileBins(column, train)",
    "quartileBins(column, holdout)",
  ),
  fault(
    "split/slices.ts",
    "slices at rows of the table for places in the holdout",
    "levels[bin][1].push(at);",
    "levels[bin][1].push(holdout[at]);",
  ),
];
