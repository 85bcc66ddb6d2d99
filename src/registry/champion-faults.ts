import { canonical } from "../canonical.ts";
import { sha256 } from "../digest.ts";
import type { Fault } from "../errors.ts";
import type { Champion } from "./champion.ts";
import { championPaths } from "./names.ts";
import type { Pointer } from "./pointer.types.ts";

/**
 * What the parts of a champion's evidence say against each other: each is whole, but they belong to other runs, models or
 * champions. Pure; empty where all agree.
 *
 * @param became the pointer by which the run became champion: another one than the present, where it was rolled back to
 */
export function championFaults(champion: Champion, model: string, became: Pointer = champion.pointer): Fault[] {
  const { pointer, manifest, modelDigest, evidence } = champion;
  const { judgement, comparison, verdict } = evidence;
  const paths = championPaths(model);
  const checks: readonly [file: string, what: string, expected: string | null, found: string | null][] = [
    [paths.manifest, "the model", model, manifest.model],
    [paths.manifest, "the run", pointer.run, manifest.run],
    [paths.comparison, "the model", model, judgement.model],
    [paths.comparison, "the challenger's run", pointer.run, judgement.challenger.run],
    [paths.comparison, "the challenger's model", modelDigest, judgement.challenger.model],
    [paths.comparison, "the champion that was compared with", became.replaces, judgement.champion?.run ?? null],
    [paths.comparison, "the holdout", manifest.holdout, judgement.holdout],
    [paths.comparison, "the verdict", pointer.verdict, verdict.verdict],
    [
      paths.comparison,
      "the comparison's digest",
      judgement.comparison,
      comparison && sha256(`${canonical(comparison)}\n`),
    ],
  ];
  return checks
    .filter(([, , expected, found]) => expected !== found)
    .map(([file, what, expected, found]) => ({
      file,
      message: `${file} and ${paths.pointer} do not belong together: ${what} is ${found ?? "none"}, expected ${expected ?? "none"}`,
      expected: expected ?? "none",
      found: found ?? "none",
      hint: `restore them from one promotion: \`git log -- ${paths.folder} ${paths.pointer}\``,
    }));
}
