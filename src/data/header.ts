import { closest } from "fastest-levenshtein";
import type { Fault } from "../errors.ts";
import { excerpt } from "./excerpt.ts";
import type { FaultList } from "./fault-list.ts";

const MOST_COLUMNS = 100_000;

/**
 * Where each wanted column stands.
 *
 * @param names the header line's cells
 * @param wanted names that somebody asks for, repeated or not
 * @param line the header's line
 * @returns position of each wanted name
 * @throws ContenderError `data-invalid`: every name that is there twice or not at all, too many columns, another delimiter.
 */
export function findHeaders(
  names: readonly string[],
  wanted: readonly string[],
  line: number,
  faults: FaultList,
): Map<string, number> {
  if (names.length > MOST_COLUMNS) {
    const message = `expected at most 100,000 columns, found ${names.length}: is the header line missing its line end?`;
    faults.stop({ line, message });
  }
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    const earlier = places.get(name);
    if (earlier !== undefined) {
      faults.add(() => ({
        line,
        path: `column ${excerpt(name)}`,
        message: `expected each column name once, found ${excerpt(name)} as column ${earlier + 1} and as column ${place + 1}: rename one of them`,
      }));
    } else if (name === "__proto__") {
      faults.add(() => ({
        line,
        path: `column "__proto__"`,
        message: 'expected ordinary column names, found "__proto__": rename it',
      }));
    }
    places.set(name, earlier ?? place);
  }
  const missing = [...new Set(wanted)].filter((name) => !places.has(name));
  const delimiter = missing.length === 0 ? undefined : otherDelimiter(names, missing);
  if (delimiter !== undefined) {
    faults.stop({
      line,
      message: `expected cells separated by commas, found a file separated by ${delimiter}s: export it with commas`,
      found: `${delimiter}s`,
    });
  }
  for (const name of missing) faults.add(() => absent(name, names, line));
  faults.refuse();
  return places;
}

function absent(name: string, names: readonly string[], line: number): Omit<Fault, "file"> {
  const near = closest(name, names.slice(0, 2000));
  const hint = near === undefined || near === "" ? {} : { hint: `did you mean ${excerpt(near)}?` };
  return {
    line,
    path: `column ${excerpt(name)}`,
    message: `expected a column named ${excerpt(name)}, found none among ${names.length}${hint.hint ? `: ${hint.hint}` : ""}`,
    found: names.slice(0, 30).map(excerpt).join(", "),
    ...hint,
  };
}

function otherDelimiter(names: readonly string[], missing: readonly string[]): string | undefined {
  const split = (by: string) =>
    new Set(names.flatMap((name) => name.split(by)).map((name) => name.replaceAll('"', "")));
  const kinds = [
    [";", "semicolon"],
    ["\t", "tab"],
    ["|", "vertical bar"],
  ] as const;
  const fits = kinds.find(([mark]) => {
    const parts = split(mark);
    return missing.some((name) => parts.has(name));
  });
  if (fits !== undefined) return fits[1];
  return names.length === 1 ? kinds.find(([mark]) => names[0].includes(mark))?.[1] : undefined;
}
