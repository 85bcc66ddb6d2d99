import type { Config } from "../config/config.types.ts";
import { judgeDifferences, judgeOf, underJudge } from "../config/judge.ts";
import { parseRecordedConfig } from "../config/recorded-config.ts";
import type { Wanted } from "../data/table.ts";
import type { Digest } from "../digest.ts";
import type { Model } from "../model/model.types.ts";
import { wantedBy } from "../model/wanted.ts";
import type { Run } from "../records/run.types.ts";
import { columnsOfFeatures } from "./challenge.ts";

/** Whom a challenger is set against. */
export type Opponent =
  | { readonly kind: "none" }
  | {
      readonly kind: "champion";
      readonly run: Run;
      /** The config that the champion was run with. */
      readonly config: Config;
      readonly artifact: Model;
      readonly digest: Digest;
      /** The champion's subject under the judge of a config. */
      under(config: Config): Config;
    }
  | {
      /** There is a pointer, but not the evidence that it names. */
      readonly kind: "refused";
      readonly run: string;
      readonly model: Digest;
      readonly code: "champion-evidence-missing" | "champion-corrupt";
      readonly detail: string;
    };

/** A champion from its verified evidence. */
export function champion(run: Run, artifact: Model, digest: Digest): Opponent {
  const config = parseRecordedConfig(run.config, `config of run ${run.run}`);
  return {
    kind: "champion",
    run,
    config,
    artifact,
    digest,
    under(present) {
      const under = underJudge(config, judgeOf(present));
      return { ...under, data: { ...under.data, source: present.data.source } };
    },
  };
}

/** The sections under which the champion was fitted otherwise: it then has to be fitted anew. */
export function refitSections(opponent: Opponent & { kind: "champion" }, config: Config): ("target" | "split")[] {
  const differing = judgeDifferences(judgeOf(opponent.config), judgeOf(config));
  return (["target", "split"] as const).filter((name) => differing.includes(name));
}

/** The columns that scoring, or fitting anew, the champion needs. */
export function opponentColumns(opponent: Opponent, config: Config): Wanted[] {
  if (opponent.kind !== "champion") return [];
  if (refitSections(opponent, config).length === 0) return wantedBy(opponent.artifact);
  return columnsOfFeatures(opponent.config);
}
