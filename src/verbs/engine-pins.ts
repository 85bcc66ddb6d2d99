/** A commit of the engine that a workflow is bound to. */
interface Pin {
  /** `owner/repository`, in small letters as forges compare it. */
  readonly home: string;
  readonly commit: string;
  /** `path:line`. */
  readonly at: string;
  /** Behind `uses:`, so that it is the engine's home; else behind `ref:`. */
  readonly uses: boolean;
}

const USES =
  /^\s*(?:-\s+)?uses:\s*["']?(?:https?:\/\/[^/\s]+\/)?([^/\s"']+\/[^/\s"']+)\/actions\/[a-z-]+@([0-9a-f]{40})\b/;
const REPOSITORY = /^\s*repository:\s*["']?([^\s"'#]+)/m;
const REF = /^\s*ref:\s*["']?([0-9a-f]{40})\b/;

/**
 * Where workflows run several releases of the engine: in words, with the place of each but the one that most are bound to.
 * Dependabot moves what stands behind `uses:`, and leaves the `ref:` of the step that fetches the command line.
 *
 * @param files text by path
 */
export function severalEngines(files: ReadonlyMap<string, string>): string | undefined {
  const pins = [...files].flatMap(([path, text]) => pinsIn(path, text));
  for (const home of new Set(pins.filter(({ uses }) => uses).map((pin) => pin.home))) {
    const byCommit = new Map<string, string[]>();
    for (const pin of pins.filter((one) => one.home === home))
      byCommit.set(pin.commit, [...(byCommit.get(pin.commit) ?? []), pin.at]);
    if (byCommit.size < 2) continue;
    const [[most, places], ...others] = [...byCommit].sort(([, a], [, b]) => b.length - a.length);
    const rest = others.map(([commit, at]) => `${commit.slice(0, 12)} at ${at.join(", ")}`);
    return `${byCommit.size} releases of ${home}: ${most.slice(0, 12)} in ${places.length} places, ${rest.join("; ")}`;
  }
  return undefined;
}

/** Steps are told apart by their dashes: a `ref:` is of the `repository:` that stands in the same one. */
function pinsIn(path: string, text: string): Pin[] {
  let line = 0;
  return text.split(/^(?=[ \t]*-\s)/m).flatMap((step) => {
    const first = line;
    line += step.split("\n").length - 1;
    const repository = REPOSITORY.exec(step)?.[1];
    return step.split("\n").flatMap((content, offset): Pin[] => {
      const at = `${path}:${first + offset + 1}`;
      const [, home, commit] = USES.exec(content) ?? [];
      if (home && commit) return [{ home: home.toLowerCase(), commit, at, uses: true }];
      const ref = REF.exec(content)?.[1];
      return ref && repository ? [{ home: repository.toLowerCase(), commit: ref, at, uses: false }] : [];
    });
  });
}
