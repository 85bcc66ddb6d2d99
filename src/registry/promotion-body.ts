import { MODEL_NAME } from "../records/model-name.ts";
import type { Pointer } from "./pointer.types.ts";

/** What a promotion's text carries for machines. */
export interface PromotionFacts {
  readonly model: string;
  readonly pointer: Pick<Pointer, "run" | "replaces" | "verdict" | "digests">;
}

const RUN = /^[0-9a-f]{16}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * A promotion's text: the page for people, then its facts as git trailers, which parse back.
 *
 * @param page Markdown
 */
export function renderPromotionBody(page: string, { model, pointer }: PromotionFacts): string {
  return `${page.trimEnd()}

Contender-Model: ${model}
Contender-Run: ${pointer.run}
Contender-Replaces: ${pointer.replaces ?? "none"}
Contender-Verdict: ${pointer.verdict}
Contender-Manifest: ${pointer.digests.manifest}
Contender-Artifact: ${pointer.digests.model}
Contender-Comparison: ${pointer.digests.comparison}
`;
}

/** The facts of a promotion's text; undefined where its last paragraph is not one that `renderPromotionBody` makes. */
export function parsePromotionBody(body: string): PromotionFacts | undefined {
  const last = body.replaceAll("\r\n", "\n").trimEnd().split("\n\n").at(-1)!;
  const facts = new Map(last.split("\n").map((line) => [line.split(": ")[0]!, line.split(": ").slice(1).join(": ")]));
  const get = (name: string, grammar: RegExp): string | undefined => {
    const value = facts.get(`Contender-${name}`);
    return value !== undefined && grammar.test(value) ? value : undefined;
  };
  const model = get("Model", MODEL_NAME);
  const run = get("Run", RUN);
  const replaces = facts.get("Contender-Replaces") === "none" ? null : get("Replaces", RUN);
  const verdict = get("Verdict", /^(promote|first)$/) as Pointer["verdict"] | undefined;
  const manifest = get("Manifest", DIGEST);
  const artifact = get("Artifact", DIGEST);
  const comparison = get("Comparison", DIGEST);
  if (!model || !run || replaces === undefined || !verdict || !manifest || !artifact || !comparison) return undefined;
  return { model, pointer: { run, replaces, verdict, digests: { manifest, model: artifact, comparison } } };
}
