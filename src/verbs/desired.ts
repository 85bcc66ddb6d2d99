import { canonical } from "../canonical.ts";
import type { Config } from "../config/config.types.ts";
import type { SweptConfig } from "../config/expand-sweep.ts";
import { type Judge, judgeDifferences, judgeOf, underJudge } from "../config/judge.ts";
import type { Locator } from "../config/locator.ts";
import { parseConfig, placed } from "../config/parse-config.ts";
import { parsePipeline } from "../config/parse-pipeline.ts";
import { brokenRules } from "../config/rules.ts";
import { ContenderError, type Fault } from "../errors.ts";
import { type BoundStep, bind } from "../pipeline/bind.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import { pipelinePath } from "../registry/names.ts";
import { orUnread } from "../registry/or-unread.ts";

/** A subject before a judge. */
export interface Asked {
  readonly config: Config;
  readonly steps: readonly BoundStep[];
  /** Many challengers, of which the best is run; `config` then stands for all of them before their judge. */
  readonly sweep: DesiredSweep | undefined;
}

/** A sweep and its challengers before that judge. */
export interface DesiredSweep {
  readonly spec: NonNullable<Config["sweep"]>;
  readonly swept: readonly SweptConfig[];
}

/** What a config asks for: the head's subject under the judge that counts, which is the base's. */
export interface Desired extends Asked {
  readonly model: string;
  readonly file: string;
  readonly where: Locator;
  /** The config as it was written. */
  readonly text: string;
  /** The config at the base, where it has one, and as it was written there. */
  readonly base: { readonly config: Config; readonly text: string } | undefined;
  /** Sections of the judge that the head changes; they do not count. */
  readonly judgeEdits: readonly string[];
  /** The file of the judge that can't be read at the base, so that the head's own counts: config or pipeline. */
  readonly unread: string | undefined;
  /** The head's subject under the head's own judge, where that is another one. */
  readonly own: Asked | undefined;
}

/**
 * Reads a config at a revision, and its judge at the base. A config that is new there brings its own judge, and so does one
 * whose base can't be read as a config any more. A pipeline that can't be read there is the head's, under the rest of the base's judge.
 *
 * @throws ContenderError `not-found`, `config-invalid` or `pipeline-invalid`.
 */
export async function readDesired(repo: Repo, file: string, at: Rev, base: Rev | undefined): Promise<Desired> {
  const bytes = await repo.read(file, at);
  if (!bytes) throw await missing(repo, file, at);
  const { model, config: read, swept: all, where } = parseConfig(bytes, file);
  const { sweep: spec, ...head } = read;
  const sweep = spec && { spec, swept: all };
  const headSteps = await readPipeline(repo, head.pipeline, at, where);
  const before = base === undefined ? undefined : await orUnread(() => readBase(repo, file, base));
  if (!before || before === "unread" || base === undefined) {
    return {
      model,
      file,
      where,
      text: textOf(bytes),
      config: head,
      steps: headSteps,
      base: undefined,
      judgeEdits: [],
      unread: before && file,
      own: undefined,
      sweep,
    };
  }
  const based = judgeOf(before.config);
  const found = (await orUnread(() => readPipelineAt(repo, based.pipeline, base))) ?? "unread";
  const [steps, judge] = found === "unread" ? [headSteps, { ...based, pipeline: head.pipeline }] : [found, based];
  const unread = found === "unread" ? pipelinePath(based.pipeline) : undefined;
  const edits = [...judgeDifferences(judge, judgeOf(head))];
  if (!edits.includes("pipeline") && canonical(steps) !== canonical(headSteps)) edits.push("pipeline");
  const common = { model, file, where, text: textOf(bytes), steps, base: before, judgeEdits: edits, unread };
  if (edits.length === 0) return { ...common, config: head, own: undefined, sweep };
  const own = { config: head, steps: headSteps, sweep };
  const judged = (one: Config): Config => {
    const under = underJudge(one, judge);
    refuseConflicts(under, judge, edits, where);
    return under;
  };
  const swept = all.map((one) => ({ ...one, config: judged(one.config) }));
  return { ...common, config: judged(head), own, sweep: spec && { spec, swept } };
}

/** The head's subject may not fit the base's judge: a feature that is its target, a column that each reads in another way. */
function refuseConflicts(config: Config, judge: Judge, edits: readonly string[], where: Locator): void {
  const hint = `the base's ${edits.join(", ")} counts until the change of the judge is merged: merge that by itself first`;
  const broken: Fault[] = brokenRules(config).map((rule) => ({ ...placed(rule, where), hint }));
  const read = new Map(judgeOf(config).columns.map(({ name, type }) => [name, type]));
  for (const { name, type } of judge.columns) {
    if (read.get(name) === type) continue;
    broken.push({
      ...where(["data", "columns", name]),
      message: `a feature reads column ${JSON.stringify(name)} in another way than the base's judge does`,
      expected: type,
      found: read.get(name) ?? "nothing",
      hint,
    });
  }
  if (broken.length > 0) throw new ContenderError("config-invalid", broken);
}

async function readBase(repo: Repo, file: string, base: Rev): Promise<Desired["base"]> {
  const bytes = await repo.read(file, base);
  return bytes && { config: parseConfig(bytes, file).config, text: textOf(bytes) };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function readPipelineAt(repo: Repo, name: string, at: Rev): Promise<BoundStep[] | undefined> {
  const file = pipelinePath(name);
  const bytes = await repo.read(file, at);
  if (!bytes) return undefined;
  const { pipeline, where } = parsePipeline(bytes, file);
  return bind(pipeline, where);
}

async function readPipeline(repo: Repo, name: string, at: Rev, where: Locator): Promise<BoundStep[]> {
  const steps = await readPipelineAt(repo, name, at);
  if (steps) return steps;
  throw new ContenderError("config-invalid", {
    ...where(["pipeline"]),
    message: `there is no pipeline ${name}`,
    expected: `a file ${pipelinePath(name)}`,
    found: (await repo.list("pipelines", at)).join(", ") || "no file in pipelines/",
    hint: "`contender init` writes pipelines/train.yaml",
  });
}

async function missing(repo: Repo, file: string, at: Rev): Promise<ContenderError> {
  const there = (await repo.list("configs", at)).filter((name) => /\.ya?ml$/.test(name));
  return new ContenderError("not-found", {
    file,
    message: `there is no config ${file}`,
    expected: "a config in configs/",
    found: there.length > 0 ? there.map((name) => `configs/${name}`).join(", ") : "no config in configs/",
    hint: there.length > 0 ? "name one of these" : "`contender init` writes one",
  });
}
