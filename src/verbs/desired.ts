import { canonical } from "../canonical.ts";
import type { Config } from "../config/config.types.ts";
import { type Judge, judgeDifferences, judgeOf, underJudge } from "../config/judge.ts";
import type { Locator } from "../config/locator.ts";
import { parseConfig, placed } from "../config/parse-config.ts";
import { parsePipeline } from "../config/parse-pipeline.ts";
import { brokenRules } from "../config/rules.ts";
import { ContenderError, type Fault } from "../errors.ts";
import { type BoundStep, bind } from "../pipeline/bind.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import { pipelinePath } from "../registry/names.ts";

/** What a config asks for: the head's subject before the base's judge. */
export interface Desired {
  readonly model: string;
  readonly file: string;
  readonly where: Locator;
  /** The head's subject under the judge that counts. */
  readonly config: Config;
  readonly steps: readonly BoundStep[];
  /** The config at the base, where it has one. */
  readonly base: Config | undefined;
  /** Sections of the judge that the head changes; they do not count. */
  readonly judgeEdits: readonly string[];
  /** The head's subject under the head's own judge, where that is another one. */
  readonly own: { readonly config: Config; readonly steps: readonly BoundStep[] } | undefined;
}

/**
 * Reads a config at a revision, and its judge at the base. A config that is new there brings its own judge, and so does one
 * whose base can't be read as a config any more.
 *
 * @throws ContenderError `not-found`, `config-invalid` or `pipeline-invalid`.
 */
export async function readDesired(repo: Repo, file: string, at: Rev, base: Rev | undefined): Promise<Desired> {
  const bytes = await repo.read(file, at);
  if (!bytes) throw await missing(repo, file, at);
  const { model, config: head, where } = parseConfig(bytes, file);
  const headSteps = await readPipeline(repo, head.pipeline, at, where);
  const before = base === undefined ? undefined : await readBase(repo, file, base);
  if (!before || base === undefined) {
    return { model, file, where, config: head, steps: headSteps, base: undefined, judgeEdits: [], own: undefined };
  }
  const judge = judgeOf(before);
  const steps = (await readPipelineAt(repo, judge.pipeline, base)) ?? headSteps;
  const edits = [...judgeDifferences(judge, judgeOf(head))];
  if (!edits.includes("pipeline") && canonical(steps) !== canonical(headSteps)) edits.push("pipeline");
  const own = edits.length > 0 ? { config: head, steps: headSteps } : undefined;
  const config = edits.length > 0 ? underJudge(head, judge) : head;
  if (edits.length > 0) refuseConflicts(config, judge, edits, where);
  return { model, file, where, config, steps, base: before, judgeEdits: edits, own };
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

async function readBase(repo: Repo, file: string, base: Rev): Promise<Config | undefined> {
  const bytes = await repo.read(file, base);
  if (!bytes) return undefined;
  try {
    return parseConfig(bytes, file).config;
  } catch (error) {
    if (error instanceof ContenderError && error.code === "config-invalid") return undefined;
    throw error;
  }
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
