import { ContenderError } from "../errors.ts";
import { MODEL_NAME } from "../records/model-name.ts";

/** What a proposal's branch carries, beside promotions (`branchName`). */
export type ProposalBranch =
  | { readonly kind: "rollback"; readonly model: string }
  /** `content`: the first 8 hex digits of the proposed config's SHA-256. */
  | { readonly kind: "config"; readonly model: string; readonly content: string };

const CONTENT = /^[0-9a-f]{8}$/;

/**
 * The branch of a roll back or of a proposed config.
 *
 * @throws ContenderError `internal` where a part is not of its grammar.
 * @example renderBranch({ kind: "config", model: "trending", content: "0123abcd" }) // "config/trending-0123abcd"
 */
export function renderBranch(branch: ProposalBranch): string {
  const { kind, model } = branch;
  const name = kind === "rollback" ? `rollback/${model}` : `config/${model}-${branch.content}`;
  if (parseProposalBranch(name)) return name;
  throw new ContenderError("internal", { message: `no branch can be made of ${JSON.stringify(branch)}`, found: name });
}

/** What a branch carries; undefined where it is none of these. `parseProposalBranch(renderBranch(branch))` equals `branch`. */
export function parseProposalBranch(name: string): ProposalBranch | undefined {
  const [, kind, rest = ""] = /^(rollback|config)\/([a-z0-9_-]+)$/.exec(name) ?? [];
  if (kind === "rollback") return MODEL_NAME.test(rest) ? { kind, model: rest } : undefined;
  if (kind !== "config" || rest.at(-9) !== "-") return undefined;
  const [model, content] = [rest.slice(0, -9), rest.slice(-8)];
  return MODEL_NAME.test(model) && CONTENT.test(content) ? { kind, model, content } : undefined;
}
