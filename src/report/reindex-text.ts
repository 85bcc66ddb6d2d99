import { code, prose } from "./escape.ts";
import { counted } from "./numbers.ts";

/** What `contender reindex` found or did. */
export interface ReindexSummary {
  readonly check: boolean;
  readonly objects: number;
  readonly differs: number;
  readonly differences: readonly {
    readonly key: string;
    readonly table: string;
    readonly at: number;
    readonly kind: string;
  }[];
  readonly unreadable: readonly { readonly key: string; readonly message: string }[];
  /** Nothing was held against the store, since notifications bring the rows. */
  readonly left: boolean;
  readonly migrated: { readonly from: number; readonly to: number } | undefined;
}

const SHOWN = 20;

/** Says it in a few lines; of many rows the first are named. */
export function reindexText(summary: ReindexSummary): string {
  const { check, objects, differs, differences, unreadable, left, migrated } = summary;
  const lines: string[] = [];
  if (migrated) {
    const { from, to } = migrated;
    lines.push(
      from === to ? `The schema has version ${to} already.` : `The schema went from version ${from} to ${to}.`,
    );
  }
  if (left) {
    const ask = code('{"contender":"reindex"}', 60);
    return `${lines.join("")}\n\nThe rows follow the bucket's notifications, and none was looked at here: ${ask} asks the indexer to.\n`;
  }
  const were = check ? "differ" : "were put, changed or taken away";
  const all = `${counted(objects, "object")} looked at`;
  lines.push(
    differs === 0
      ? `${all}: the index holds just ${unreadable.length > 0 ? "the rows of those that can be read" : "their rows"}.`
      : `${all}: ${counted(differs, "row")} ${were}.`,
  );
  if (check) {
    lines.push(
      ...differences
        .slice(0, SHOWN)
        .map(({ key, table, at, kind }) => `- ${kind}: ${table} ${code(key, 160)} row ${at}`),
    );
    if (differs > SHOWN) lines.push(`- and ${differs - Math.min(SHOWN, differences.length)} more`);
    if (differs > 0) lines.push("`contender reindex` mends it.");
  }
  if (unreadable.length > 0)
    lines.push(`${counted(unreadable.length, "object")} can't be read, and what rows there are stay:`);
  lines.push(...unreadable.slice(0, SHOWN).map(({ message }) => `- ${prose(message, 400)}`));
  return `${lines
    .join("\n\n")
    .replace(/\n\n- /g, "\n- ")
    .replace(/^([^-].*)\n- /gm, "$1\n\n- ")}\n`;
}
