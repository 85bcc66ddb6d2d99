/** The figures of a page by name: each stands between `<!-- figures:name -->` and `<!-- /figures -->`. */
export type Blocks = Readonly<Record<string, string>>;

const BLOCK = /<!-- figures:([a-z0-9-]+) -->\n.*?<!-- \/figures -->/gs;

/** A page with its figures put in. Every block of the page has to be made, and every one that is made has to be there. */
export function withBlocks(page: string, blocks: Blocks): string {
  const left = new Set(Object.keys(blocks));
  const filled = page.replaceAll(BLOCK, (_, name: string) => {
    const text = blocks[name];
    if (text === undefined) throw new TypeError(`expected figures for "${name}", found ${Object.keys(blocks)}`);
    left.delete(name);
    return `<!-- figures:${name} -->\n\n${text.trim()}\n\n<!-- /figures -->`;
  });
  if (left.size > 0) throw new TypeError(`expected places for ${[...left]} in the page, found none`);
  return filled;
}
