import { ContenderError, type Fault } from "../errors.ts";
import type { Rev } from "../ports/repo.ts";
import { CHAMPIONS, parseName } from "../registry/names.ts";
import { type Checked, checkChampion } from "./check-champion.ts";
import type { World } from "./world.ts";

export type { Checked } from "./check-champion.ts";

/**
 * `contender check-promotion`: every champion whose pointer or evidence the checkout's head has otherwise than the commit where it
 * left the default branch. One that `promote` or `rollback` would propose passes, and so do holds that a person adds or takes out;
 * whatever is made by hand does not.
 *
 * @param base the commit to compare with, and whose configs and champions count; without it those of the default branch
 * @returns what was checked; empty where no champion is touched
 * @throws ContenderError (exit 3) with the faults of all of them at once.
 */
export async function checkPromotion(world: World, base?: Rev): Promise<Checked[]> {
  const { head, tip } = await world.repo.heads();
  const from = base ?? (head === undefined ? undefined : await world.repo.base(head));
  if (head === undefined || from === undefined) return [];
  const changed = await world.repo.changed([CHAMPIONS], from);
  const models = new Set(changed.flatMap(modelOf));
  const checked: Checked[] = [];
  const faults: Fault[] = [];
  let first: ContenderError | undefined;
  for (const model of [...models].sort()) {
    try {
      checked.push(await checkChampion(world, { model, head, from, onto: base ?? tip ?? from, changed }));
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      first ??= error;
      faults.push(...error.faults);
    }
  }
  if (first) throw new ContenderError(first.exit === 3 ? first.code : "pointer-invalid", faults, { cause: first });
  return checked;
}

function modelOf(path: string): string[] {
  const name = parseName(path);
  return name?.kind === "pointer" || name?.kind === "evidence" ? [name.model] : [];
}
