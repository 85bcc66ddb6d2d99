import { canonical } from "../canonical.ts";
import { isRecord } from "./flow.ts";

/** One place where two values differ; `undefined` where there is nothing. */
export interface Edit {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Every place where two plain values differ, in the old one's order, what is new after it. Items of a list go by their
 * `column` or `metric`, so that one that is put in between is one edit; a list that is only in another order is one too.
 * Where a `kind` changes, the members that only the old kind has go without saying.
 *
 * @example edits({ a: 1 }, { a: 2 }) // [{ path: "a", before: 1, after: 2 }]
 */
export function edits(before: unknown, after: unknown, path = ""): Edit[] {
  if (same(before, after)) return [];
  const [old, now] = [membersOf(before), membersOf(after)];
  if (old === undefined || now === undefined || old.listed !== now.listed) return [{ path, before, after }];
  const names = [...new Set([...old.members.keys(), ...now.members.keys()])];
  const found = names.flatMap((name) => {
    const inner = old.listed ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    return edits(old.members.get(name), now.members.get(name), inner);
  });
  const another = found.some((edit) => edit.path === (path === "" ? "kind" : `${path}.kind`));
  if (found.length > 0) return another ? found.filter((edit) => edit.after !== undefined) : found;
  return [{ path, before: [...old.members.keys()], after: [...now.members.keys()] }];
}

/** Members of a record, or of a list whose items have names of their own; undefined for anything else. */
function membersOf(value: unknown): { members: Map<string, unknown>; listed: boolean } | undefined {
  if (isRecord(value)) return { members: new Map(Object.entries(value)), listed: false };
  if (!Array.isArray(value) || value.length === 0) return undefined;
  for (const key of ["column", "metric"]) {
    const names = value.map((item) => (isRecord(item) ? item[key] : undefined));
    if (names.every((name) => typeof name === "string") && new Set(names).size === names.length) {
      return { members: new Map(names.map((name, i) => [name, value[i]])), listed: true };
    }
  }
  return undefined;
}

function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonical(a) === canonical(b);
}
