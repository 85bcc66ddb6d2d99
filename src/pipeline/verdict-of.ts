import type { Comparison } from "../compare/comparison.types.ts";
import type { Config } from "../config/config.types.ts";
import { decide, type Evidence } from "../decide/decide.ts";
import type { Verdict } from "../decide/verdict.ts";
import { ContenderError } from "../errors.ts";
import type { Changes } from "../explain/changes.types.ts";
import type { Store } from "../ports/store.ts";
import type { Judgement } from "../records/judgement.types.ts";
import { getObject } from "../records/objects.ts";
import { changesCodec, comparisonCodec } from "./codecs.ts";

/** The comparison that a judgement names; null where it names none, undefined where a preview's is gone. */
export async function readComparison(
  store: Store,
  judgement: Judgement,
  zone: "previews" | "records",
): Promise<Comparison | null | undefined> {
  const digest = judgement.comparison;
  if (digest === null) return null;
  const bytes = await getObject(store, digest, "comparison");
  if (bytes) return comparisonCodec.parse(bytes, `comparison ${digest.slice(0, 16)}`);
  if (zone === "previews") return undefined;
  throw missing("a comparison is", digest);
}

/** What changed, as a judgement names it; null where it names nothing, or a preview's is gone: no verdict rests on it. */
export async function readChanges(
  store: Store,
  judgement: Judgement,
  zone: "previews" | "records",
): Promise<Changes | null> {
  const digest = judgement.changes;
  if (digest === undefined) return null;
  const bytes = await getObject(store, digest, "what changed");
  if (bytes) return changesCodec.parse(bytes, `what changed (${digest.slice(0, 16)})`);
  if (zone === "previews") return null;
  throw missing("what changed is", digest);
}

function missing(what: string, digest: string): ContenderError {
  return new ContenderError("evidence-missing", {
    message: `${what} named in records/ but its object ${digest} is not there`,
    expected: `records/objects/sha256/${digest.slice(0, 2)}/${digest}`,
    found: "nothing",
    hint: "restore the object from a backup of the store",
  });
}

/** The verdict is never stored on its own: it is decided anew from the record, by the rule as it stands. */
export function verdictOf(judgement: Judgement, comparison: Comparison | null, config: Config): Verdict {
  const evidence: Evidence = judgement.refused
    ? { kind: "refused", ...judgement.refused }
    : comparison
      ? { kind: "compared", comparison }
      : { kind: "no-champion" };
  return decide(evidence, config.gate);
}
