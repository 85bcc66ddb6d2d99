import { MODEL_NAME } from "../records/model-name.ts";

/** What a comment carries for machines, so that it is found again and an older one never takes a newer one's place. */
export interface Marker {
  /** Which workflow writes it: two of them in one pull request have a comment each. */
  readonly ci: string;
  /** The commit that was run. */
  readonly head: string;
  /** Which run of the workflow it was: forges count them upwards. Absent where nothing counts, and in markers of old. */
  readonly round?: number;
  /** How often that run was tried, from 1. */
  readonly attempt: number;
  readonly models: readonly { readonly model: string; readonly run: string; readonly digest: string }[];
}

const LINE = /^<!-- contender (\{[ -~]*\}) -->$/;
const HEAD = /^[0-9a-f]{40,64}$/;
const RUN = /^[0-9a-f]{16}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const MOST_CI = 200;

/**
 * The first line of a comment: hidden from people. No text in it can close the comment early or open another: in the JSON
 * `<`, `>`, `&`, a dash beside a dash and all that is not ASCII stand as escapes.
 *
 * @example renderMarker({ ci: "ci", head: "0".repeat(40), attempt: 1, models: [] }) // '<!-- contender {"ci":"ci", … } -->'
 */
export function renderMarker({ ci, head, round, attempt, models }: Marker): string {
  const body = {
    ci: ci.slice(0, MOST_CI),
    head,
    round,
    attempt,
    models: models.map(({ model, run, digest }) => [model, run, digest]),
  };
  const json = JSON.stringify(body).replace(/[<>&]|-(?=-)|(?<=-)-|[^ -~]/g, escaped);
  return `<!-- contender ${json} -->`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What a text's first line carries; undefined where that is not exactly what `renderMarker` writes. */
export function parseMarker(text: string): Marker | undefined {
  const first = text.split(/\r?\n/, 1)[0]!;
  const json = LINE.exec(first)?.[1];
  if (json === undefined) return undefined;
  const marker = read(json);
  return marker !== undefined && renderMarker(marker) === first ? marker : undefined;
}

function read(json: string): Marker | undefined {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    return undefined; // not ours
  }
  const { ci, head, round, attempt, models } = body as Record<string, unknown>;
  if (typeof ci !== "string" || typeof head !== "string" || !(HEAD.test(head) || head === "")) return undefined;
  if (!isCount(attempt) || !(round === undefined || isCount(round)) || !Array.isArray(models)) return undefined;
  const found = models.map(modelOf);
  if (found.includes(undefined)) return undefined;
  return { ci, head, ...(round ? { round } : {}), attempt, models: found as Marker["models"][number][] };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function modelOf(entry: unknown): Marker["models"][number] | undefined {
  if (!Array.isArray(entry) || entry.length !== 3) return undefined;
  const [model, run, digest] = entry as unknown[];
  const fits = (value: unknown, grammar: RegExp): value is string => typeof value === "string" && grammar.test(value);
  if (!fits(model, MODEL_NAME) || !fits(run, RUN) || !fits(digest, DIGEST)) return undefined;
  return { model, run, digest };
}
