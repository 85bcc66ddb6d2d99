import { MODEL_NAME } from "../records/model-name.ts";
import type { Pointer } from "./pointer.types.ts";

/** What a promotion's or a roll back's text carries for machines. */
export interface PromotionFacts {
  readonly model: string;
  /** What a no to it would hold: the subject of the run that would be champion. */
  readonly subject: string;
  readonly pointer: Pick<Pointer, "run" | "replaces" | "verdict" | "digests">;
  /** Of a roll back: the subject that it says no to, null where nobody can tell; absent in a promotion. */
  readonly holds?: string | null;
}

const RUN = /^[0-9a-f]{16}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * The text of a promotion or a roll back: the page for people, then its facts as git trailers, which parse back.
 *
 * @param page Markdown
 */
export function renderPromotionBody(page: string, { model, subject, pointer, holds }: PromotionFacts): string {
  return `${page.trimEnd()}

Contender-Model: ${model}
Contender-Run: ${pointer.run}
Contender-Subject: ${subject}
Contender-Replaces: ${pointer.replaces ?? "none"}
Contender-Verdict: ${pointer.verdict}
Contender-Manifest: ${pointer.digests.manifest}
Contender-Artifact: ${pointer.digests.model}
Contender-Comparison: ${pointer.digests.comparison}
${holds === undefined ? "" : `Contender-Holds: ${holds ?? "none"}\n`}`;
}

/**
 * The facts of such a text, or of a commit's message: of its last paragraph that has them, since people write below it;
 * undefined where none is as `renderPromotionBody` makes it.
 */
export function parsePromotionBody(body: string): PromotionFacts | undefined {
  const paragraphs = body.replaceAll("\r\n", "\n").split(/\n[ \t]*\n/);
  for (const paragraph of paragraphs.reverse()) {
    const facts = factsOf(paragraph);
    if (facts) return facts;
  }
  return undefined;
}

function factsOf(paragraph: string): PromotionFacts | undefined {
  const lines = paragraph.trimEnd().split("\n");
  const facts = new Map(lines.map((line) => [line.split(": ")[0]!, line.split(": ").slice(1).join(": ")]));
  const get = (name: string, grammar: RegExp): string | undefined => {
    const value = facts.get(`Contender-${name}`);
    return value !== undefined && grammar.test(value) ? value : undefined;
  };
  const orNone = (name: string, grammar: RegExp) =>
    facts.get(`Contender-${name}`) === "none" ? null : get(name, grammar);
  const model = get("Model", MODEL_NAME);
  const run = get("Run", RUN);
  const subject = get("Subject", DIGEST);
  const replaces = orNone("Replaces", RUN);
  const verdict = get("Verdict", /^(promote|first)$/) as Pointer["verdict"] | undefined;
  const manifest = get("Manifest", DIGEST);
  const artifact = get("Artifact", DIGEST);
  const comparison = get("Comparison", DIGEST);
  const holds = orNone("Holds", DIGEST);
  if (facts.has("Contender-Holds") && holds === undefined) return undefined;
  if (!model || !run || !subject || replaces === undefined || !verdict || !manifest || !artifact || !comparison) {
    return undefined;
  }
  const pointer = { run, replaces, verdict, digests: { manifest, model: artifact, comparison } };
  return { model, subject, pointer, ...(holds === undefined ? {} : { holds }) };
}
