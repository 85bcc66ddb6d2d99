/** A piece of a page that stays or goes as a whole. */
export interface Part {
  /** What it is called where it was left out: words of our own. */
  readonly name: string;
  /** Markdown; empty where there is nothing to say. */
  readonly text: string;
  /** A part that is never left out; where there is too much of it, this stands in its place. */
  readonly keep?: { readonly brief: string };
  /** It was left out before there was a page, so there is no text of it. */
  readonly gone?: true;
}

/** A part that may be left out. */
export function part(name: string, text: string): Part {
  return { name, text };
}

/** A part that somebody left out before: a page only names it. */
export function gone(name: string): Part {
  return { name, text: "", gone: true };
}

/** A part that has to be there; `brief` where there is no room for all of it. */
export function kept(name: string, text: string, brief = text): Part {
  return { name, text, keep: { brief } };
}
