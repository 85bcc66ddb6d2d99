import { LineCounter } from "yaml";

/** Where something stands in a document: its keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** A place in a file, as a Fault names it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line: number;
  column: number;
  path: string;
}

/**
 * Finds the place of a path. `of` asks for the key or for the value (the default). Where the path is not in the file
 * (a default, a key that is missing) the nearest ancestor's key answers; `path` stays what was asked for.
 */
export type Locator = (path: Path, of?: "key" | "value") => Place;

/** A node of the document: where its key and its value begin (offsets in the text), and what is inside. */
export interface Spot {
  readonly key: number;
  readonly value: number;
  readonly inside: Map<string | number, Spot>;
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/**
 * A path as people read it.
 *
 * @example renderPath(["features", 1, "column"]) // "features[1].column"
 * @example renderPath(["data", "columns", "my column"]) // 'data.columns["my column"]'
 */
export function renderPath(path: Path): string {
  let out = "";
  for (const step of path) {
    if (typeof step === "number") out += `[${step}]`;
    else if (!PLAIN.test(step)) out += `[${JSON.stringify(step)}]`;
    else out += out === "" ? step : `.${step}`;
  }
  return out;
}

/** The locator of one text. */
export function locatorOf(file: string, text: string, root: Spot): Locator {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return (path, of = "value") => {
    let spot = root;
    let whole = true;
    for (const step of path) {
      const next = spot.inside.get(step);
      if (next === undefined) {
        whole = false;
        break;
      }
      spot = next;
    }
    const { line, col } = lines.linePos(whole && of === "value" ? spot.value : spot.key);
    return { file, line, column: col, path: renderPath(path) };
  };
}
