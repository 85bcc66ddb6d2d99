import { ContenderError, type Fault } from "../errors.ts";
import { type Repo, WORKTREE } from "../ports/repo.ts";
import { readDesired } from "./desired.ts";

/** What was found good. */
export interface Validated {
  readonly file: string;
  readonly model: string;
}

/**
 * `contender validate`: reads configs and their pipelines in the checkout, no data.
 *
 * @throws ContenderError `config-invalid` (or `pipeline-invalid`) with the faults of all files at once.
 */
export async function validate(repo: Repo, files: readonly string[]): Promise<Validated[]> {
  const good: Validated[] = [];
  const faults: Fault[] = [];
  let first: ContenderError | undefined;
  for (const file of files) {
    try {
      good.push({ file, model: (await readDesired(repo, file, WORKTREE, undefined)).model });
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      first ??= error;
      faults.push(...error.faults);
    }
  }
  if (first) throw new ContenderError(first.code, faults, { cause: first });
  return good;
}
