import type { Fault } from "../errors.ts";
import { harmless } from "../report/escape.ts";

/** A step's annotations beyond these are dropped by the forge, whichever they are. */
const MOST = 10;

/** What stands beside a line of the diff. */
export interface Annotation {
  readonly text: string;
  /** A runner's own words for a place. */
  readonly at: {
    readonly title: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly startColumn?: number;
  };
}

/**
 * The ten worst faults as annotations, and how many more there are. Those with a line come first, since they can stand in the
 * diff, then those with a file; in their order otherwise.
 */
export function annotationsOf(faults: readonly Fault[]): { shown: Annotation[]; more: number } {
  const rank = ({ file, line }: Fault) => (file === undefined ? 2 : line === undefined ? 1 : 0);
  const sorted = [...faults].sort((a, b) => rank(a) - rank(b));
  return { shown: sorted.slice(0, MOST).map(annotation), more: Math.max(0, faults.length - MOST) };
}

function annotation({ file, line, column, path, message, expected, found, hint }: Fault): Annotation {
  const told = [
    message,
    ...Object.entries({ expected, found, do: hint }).flatMap(([name, words]) =>
      words === undefined ? [] : [`${name}: ${words}`],
    ),
  ];
  return {
    text: told.map((words) => harmless(words, 600)).join("\n"),
    at: {
      title: harmless(path === undefined || path === "" ? "Contender" : `Contender: ${path}`, 120),
      ...(file === undefined ? {} : { file: harmless(file, 300) }),
      ...(file === undefined || line === undefined ? {} : { startLine: line }),
      ...(file === undefined || line === undefined || column === undefined ? {} : { startColumn: column }),
    },
  };
}
