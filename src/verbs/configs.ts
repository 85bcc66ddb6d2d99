import { ContenderError } from "../errors.ts";
import { type Repo, type Rev, WORKTREE } from "../ports/repo.ts";

/** How many configs one call takes at most. */
const MOST = 256;

/**
 * The configs that somebody named, or all there are at a revision, in code-unit order.
 *
 * @throws ContenderError `not-found` where there is none, `usage` over 256.
 */
export async function configFiles(repo: Repo, named: readonly string[], at: Rev = WORKTREE): Promise<string[]> {
  const all =
    named.length > 0
      ? [...new Set(named)]
      : (await repo.list("configs", at)).filter(isConfig).map((name) => `configs/${name}`);
  if (all.length === 0) {
    throw new ContenderError("not-found", {
      message: "there is no config in configs/",
      expected: "configs/<model>.yaml",
      found: "none",
      hint: "`contender init --data <file.csv>` writes one",
    });
  }
  return refuseTooMany(all);
}

/** The configs themselves. @throws ContenderError `usage` over 256. */
export function refuseTooMany(all: string[]): string[] {
  if (all.length <= MOST) return all;
  throw new ContenderError("usage", {
    message: `one call takes at most ${MOST} configs`,
    expected: `${MOST} or fewer`,
    found: `${all.length}`,
    hint: "name fewer of them, in several calls; in pull requests: change fewer in each",
  });
}

function isConfig(name: string): boolean {
  return /\.ya?ml$/.test(name);
}
