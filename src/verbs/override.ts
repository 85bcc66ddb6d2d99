import { renderPath } from "../config/locator.ts";
import { overridden } from "../config/overridden.ts";
import { type Override, parseOverrides } from "../config/overrides.ts";
import { parseConfig } from "../config/parse-config.ts";
import { sweptOverrides } from "../config/swept-overrides.ts";
import { sha256 } from "../digest.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { Proposal, Proposed } from "../ports/forge.ts";
import { type Rev, WORKTREE } from "../ports/repo.ts";
import { MODEL_NAME } from "../records/model-name.ts";
import { renderBranch } from "../registry/branches.ts";
import { LABELS } from "../registry/labels.ts";
import { renderName } from "../registry/names.ts";
import { harmless } from "../report/escape.ts";
import { isNotProposed, type NotProposed, notProposed } from "./not-proposed.ts";
import { PROMOTION_STATUS } from "./promotion-branch.ts";
import type { World } from "./world.ts";

/** A config with overrides made in it. */
export interface Overridden {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * A config at a revision with overrides (`trainer.l2=0.1`), comments and layout kept, and read as any config is.
 *
 * @throws ContenderError `usage` for overrides that are none, `not-found`, `config-invalid` naming the path.
 */
export async function overrideConfig(
  world: Pick<World, "repo">,
  file: string,
  at: Rev,
  lines: readonly string[],
): Promise<Overridden> {
  const overrides = parseOverrides(lines);
  const before = await world.repo.read(file, at);
  if (!before) {
    const message = `there is no config ${file}`;
    throw new ContenderError("not-found", { file, message, hint: "`contender models` lists the models" });
  }
  parseConfig(before, file);
  const bytes = overridden(before, file, overrides);
  refuseSwept(parsed(bytes, file, overrides), overrides);
  return { file, bytes };
}

/** A kind that is set alone leaves the other kind's keys beside it. */
function parsed(bytes: Uint8Array, file: string, overrides: readonly Override[]): ReturnType<typeof parseConfig> {
  try {
    return parseConfig(bytes, file);
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    const kinds = overrides.filter(({ path }) => path.at(-1) === "kind");
    const faults = error.faults.map((fault): Fault => {
      const kind = kinds.find(({ path }) => fault.path?.startsWith(`${renderPath(path.slice(0, -1))}.`));
      if (kind === undefined || fault.hint !== undefined) return fault;
      const whole = `${renderPath(kind.path.slice(0, -1))}={ kind: ${kind.text} }`;
      return { ...fault, hint: `that key is another kind's: set the whole, as in \`${whole}\`` };
    });
    throw new ContenderError(error.code, faults, { cause: error });
  }
}

/** What somebody sets counts: a sweep would put its own values in its place, and nobody would see it. */
function refuseSwept({ config, where }: ReturnType<typeof parseConfig>, overrides: readonly Override[]): void {
  const faults = sweptOverrides(config, overrides).map(
    ({ over, path, hint }): Fault => ({
      ...where(["sweep", "over", over], "key"),
      message: `${path} is set, but sweep.over varies ${over}: it would have no effect`,
      expected: "a value that the challengers take",
      found: `${over} in sweep.over`,
      hint,
    }),
  );
  if (faults.length > 0) throw new ContenderError("config-invalid", faults);
}

/**
 * The same world, in whose checkout one config stands with overrides. Nothing is written: the file on the disk stays as it is,
 * and counts as changed.
 *
 * @throws ContenderError `usage` where it is not one config that is run, or where a record is asked for; as `overrideConfig`
 */
export async function overriddenWorld<W extends World>(
  world: W,
  files: readonly string[],
  lines: readonly string[],
  record: boolean,
): Promise<W> {
  if (lines.length === 0) return world;
  const file = only(files, record);
  const { bytes } = await overrideConfig(world, file, WORKTREE, lines);
  const { repo } = world;
  return {
    ...world,
    repo: {
      ...repo,
      read: async (path, at) => (path === file && at === WORKTREE ? bytes : repo.read(path, at)),
      async changed(paths, since) {
        const found = await repo.changed(paths, since);
        if (since !== undefined || !paths.includes(file) || found.includes(file)) return found;
        return [...found, file].sort();
      },
    },
  };
}

function only(files: readonly string[], record: boolean): string {
  const [file, ...others] = files;
  if (file !== undefined && others.length === 0 && !record) return file;
  throw new ContenderError("usage", {
    message: record
      ? "overrides and a record exclude one another: a record is made of what is committed"
      : "overrides go with one config",
    expected: record ? "one of them" : "one config",
    found: record ? "both" : `${files.length} configs`,
    hint: record ? "commit the change, then record it" : "name the config",
  });
}

/** A config that was proposed. */
export interface ConfigProposed {
  readonly model: string;
  readonly outcome: Exclude<Proposed["outcome"], NotProposed>;
  readonly where: string;
  readonly title: string;
}

/**
 * Proposes a config of the default branch with overrides, on a branch of its own by content: the same overrides again are the same
 * proposal.
 *
 * @param page what people read: what a run of it came to, Markdown
 * @throws ContenderError `usage` where nothing is overridden, `not-found`, `config-invalid`, `busy`.
 */
export async function proposeConfig(
  world: World,
  model: string,
  lines: readonly string[],
  page: string,
): Promise<ConfigProposed> {
  if (!MODEL_NAME.test(model)) {
    const found = JSON.stringify(model.slice(0, 80));
    throw new ContenderError("usage", {
      message: `${found} is no model's name`,
      expected: "a config's file stem",
      found,
    });
  }
  const { tip, branch } = await world.repo.heads();
  const file = renderName({ kind: "config", model });
  if (tip === undefined)
    throw new ContenderError("not-found", { file, message: `there is no commit on ${branch} yet` });
  const { bytes } = await overrideConfig(world, file, tip, lines);
  const content = sha256(bytes);
  if (content === sha256((await world.repo.read(file, tip))!)) {
    throw new ContenderError("usage", {
      file,
      message: lines.length === 0 ? "nothing is overridden" : `${file} says so already`,
      expected: "overrides that change the config, as in trainer.l2=0.1",
      found: lines.join(", ").slice(0, 200) || "none",
    });
  }
  const proposal: Proposal = {
    branch: renderBranch({ kind: "config", model, content: content.slice(0, 8) }),
    onto: tip,
    title: titleOf(model, parseOverrides(lines)),
    body: page,
    files: [{ path: file, bytes }],
    removes: [],
    labels: LABELS.config,
  };
  const { outcome, where, head } = await world.forge.propose(proposal);
  if (isNotProposed(outcome)) throw notProposed(proposal, outcome, "the config", where, "the workflow");
  // A pull request that a job's token opens starts no check, and this one can be required.
  const status = { context: PROMOTION_STATUS, state: "success", description: "moves no champion" } as const;
  if (head !== undefined) await world.forge.mark(head, status);
  return { model, outcome, where, title: proposal.title };
}

/** @example "Set trainer.l2 of trending to 0.1" */
function titleOf(model: string, overrides: readonly Override[]): string {
  const [first, ...more] = overrides;
  const also = more.length === 0 ? "" : ` and ${more.length} more`;
  return harmless(`Set ${renderPath(first!.path)} of ${model} to ${harmless(first!.text, 40)}${also}`, 120);
}
