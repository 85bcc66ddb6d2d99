import { type Asked, AUDIO, BAYES, configText, LIKES, LOGISTIC } from "./asked.ts";

/** A change of a config: the champion's, and the challenger's text. */
export interface Change {
  readonly name: string;
  readonly champion: "bayes" | "logistic";
  readonly text: (budget: number) => string;
}

export const CHAMPIONS = { bayes: BAYES, logistic: LOGISTIC } as const;

/** Columns that `prepared` adds to the file. */
const ADDED = ", Likes_shuffled: number, Kept: number";

/** A config of the prepared file. */
export const textOf = (asked: Asked, budget: number) => configText(asked, budget, 7, ADDED);

const change = (name: string, champion: Change["champion"], asked: Asked): Change => ({
  name,
  champion,
  text: (budget) => textOf(asked, budget),
});

/** Each is set against its champion, at a budget of ten and of one. */
export const CHANGES: readonly Change[] = [
  change("naive Bayes ▸ logistic regression", "bayes", LOGISTIC),
  change("+ Likes", "logistic", LIKES),
  change("+ nine audio features", "logistic", AUDIO),
  change("nothing changed", "logistic", LOGISTIC),
  {
    name: "the same, written another way",
    champion: "logistic",
    text: (budget) => rewritten(textOf({ ...LOGISTIC, trainer: "{ l2: 1.0, kind: logistic-regression }" }, budget)),
  },
  change("the same optimum, found another way", "logistic", {
    trainer: "{ kind: logistic-regression, tolerance: 1e-13 }",
    features: ["licensed", "views"],
  }),
  change("+ a shuffled feature", "logistic", { ...LOGISTIC, features: ["views", "licensed", "shuffled"] }),
  change("half the training rows", "logistic", { ...LOGISTIC, features: ["views", "licensed", "kept"] }),
];

/** Sections in the opposite order, a comment, and a default that is said. */
function rewritten(text: string): string {
  const sections = text.split(/^(?=[a-z]+:)/m).map((section) => (section.endsWith("\n") ? section : `${section}\n`));
  return `# nothing but another hand\n${sections.reverse().join("")}`.replace("data:\n", "data:\n  missing: drop\n");
}
