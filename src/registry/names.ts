import { ContenderError } from "../errors.ts";
import { MODEL_NAME } from "../records/model-name.ts";

/** A piece of the evidence that lies in git beside a pointer. */
export const EVIDENCE = ["manifest", "model", "comparison"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The folder of all champions' pointers. */
export const CHAMPIONS = "configs/champions";

/** What a path in the repository stands for. */
export type Named =
  | { readonly kind: "config"; readonly model: string }
  | { readonly kind: "pointer"; readonly model: string }
  | { readonly kind: "evidence"; readonly model: string; readonly piece: Evidence }
  | { readonly kind: "pipeline"; readonly pipeline: string };

/**
 * The path of what is named.
 *
 * @throws ContenderError `internal` where a name is not of its grammar.
 * @example renderName({ kind: "pointer", model: "trending" }) // "configs/champions/trending.yaml"
 */
export function renderName(named: Named): string {
  const path = spell(named);
  if (parseName(path)) return path;
  throw new ContenderError("internal", { message: `no path can be made of ${JSON.stringify(named)}`, found: path });
}

/**
 * What a path stands for; undefined where it is none of these. `parseName(renderName(named))` equals `named`.
 *
 * @example parseName("configs/trending.yaml") // { kind: "config", model: "trending" }
 */
export function parseName(path: string): Named | undefined {
  const parts = path.split("/");
  const [stem, ending] = splitEnding(parts.at(-1)!);
  const folder = parts.slice(0, -1).join("/");
  if (ending === "yaml" && MODEL_NAME.test(stem)) {
    if (folder === "configs") return { kind: "config", model: stem };
    if (folder === CHAMPIONS) return { kind: "pointer", model: stem };
    if (folder === "pipelines") return { kind: "pipeline", pipeline: stem };
  }
  const model = parts[2];
  const piece = EVIDENCE.find((name) => name === stem);
  if (ending !== "json" || piece === undefined || parts.length !== 4 || !MODEL_NAME.test(model!)) return undefined;
  return folder === `${CHAMPIONS}/${model}` ? { kind: "evidence", model: model!, piece } : undefined;
}

function splitEnding(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
}

function spell(named: Named): string {
  switch (named.kind) {
    case "config":
      return `configs/${named.model}.yaml`;
    case "pointer":
      return `${CHAMPIONS}/${named.model}.yaml`;
    case "evidence":
      return `${CHAMPIONS}/${named.model}/${named.piece}.json`;
    case "pipeline":
      return `pipelines/${named.pipeline}.yaml`;
  }
}

/** The model of a config's path; undefined for any other path. */
export function parseConfigPath(path: string): string | undefined {
  const named = parseName(path);
  return named?.kind === "config" ? named.model : undefined;
}

/** `pipelines/<name>.yaml`. */
export function pipelinePath(pipeline: string): string {
  return renderName({ kind: "pipeline", pipeline });
}

/** Where a model's champion lies: the pointer, the folder beside it and the evidence in that. */
export function championPaths(model: string): { pointer: string; folder: string } & Record<Evidence, string> {
  const at = (piece: Evidence) => renderName({ kind: "evidence", model, piece });
  return {
    pointer: renderName({ kind: "pointer", model }),
    folder: `${CHAMPIONS}/${model}`,
    manifest: at("manifest"),
    model: at("model"),
    comparison: at("comparison"),
  };
}

/** All that goes where a model is retired: its config, its pointer, the folder beside that. */
export function retiredPaths(model: string): string[] {
  const { pointer, folder } = championPaths(model);
  return [renderName({ kind: "config", model }), pointer, `${folder}/`];
}

/**
 * The branch that carries a model's promotion.
 *
 * @throws ContenderError `internal` where the name is no model's.
 * @example branchName("trending") // "promote/trending"
 */
export function branchName(model: string): string {
  if (MODEL_NAME.test(model)) return `promote/${model}`;
  throw new ContenderError("internal", { message: `no branch can be made of the model ${JSON.stringify(model)}` });
}

/** The model whose promotion a branch carries; undefined for any other branch. */
export function parseBranch(branch: string): string | undefined {
  const model = /^promote\/(.+)$/.exec(branch)?.[1];
  return model !== undefined && MODEL_NAME.test(model) ? model : undefined;
}
