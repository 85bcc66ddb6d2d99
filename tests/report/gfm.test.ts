import assert from "node:assert/strict";
import { test } from "node:test";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { comment } from "../../src/report/comment.ts";
import { modelCard } from "../../src/report/model-card.ts";
import { page } from "../../src/report/page.ts";
import { cardOf } from "./card-of.ts";
import { HOSTILE, hostileSection } from "./hostile.ts";
import { manySections } from "./many.ts";

const LONG = 64 * 1024;

/** More ways out, each as long as a name in a file can be. */
const LONGER = [
  "@a ",
  "[x](http://e) ",
  "<b>",
  "|",
  "`",
  "::error::",
  "\u202e",
  "\n# x\n",
  "~~x~~ ",
  "https://e.example ",
].map((piece) => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG));
const ALL = [...HOSTILE, ...LONGER];
const HARMLESS = ALL.map((_, i) => `name${i}`);

/** A tree as GitHub's parser sees it: kinds of nodes in their order, with the words of what is markup or runs somewhere else. */
function skeleton(markdown: string): unknown {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const of = (node: Nodes): unknown => {
    if (node.type === "html") return ["html", node.value];
    if (node.type === "code") return ["code", node.lang];
    return "children" in node ? [node.type, merged(node.children.map(of))] : node.type;
  };
  return of(tree);
}

/** A sentence may be more or less text: that is no node of another kind. */
function merged(kinds: readonly unknown[]): unknown[] {
  return kinds.filter((kind, i) => kind !== "text" || kinds[i - 1] !== "text");
}

/** Kinds of all nodes of a tree. */
function kindsOf(markdown: string): Set<string> {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const found = new Set<string>();
  const walk = (node: Nodes): void => {
    found.add(node.type);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

function pageOf(names: readonly string[], file: string): string {
  return page({ models: [hostileSection(names, file)], command: names.join(" ") });
}

test("hostile names: the comment's tree is that of a page with harmless names, node by node", () => {
  for (const [i, name] of ALL.entries()) {
    const hostile = pageOf([name, name], `configs/${name}.yaml`);
    // In a sentence our own words mark code with backticks, so a pair of them is code there, and nothing else.
    const twin = /(?<!`)`[^`]+`(?!`)/.test(name) ? "a`harmless`b" : "harmless";
    const harmless = pageOf([twin, twin], "configs/harmless.yaml");
    assert.deepEqual(skeleton(hostile), skeleton(harmless), `${i}: ${name.slice(0, 60)}`);
  }
});

test("all of them at once: no link, image, footnote, struck word or markup of theirs", () => {
  const hostile = pageOf(ALL, `configs/${ALL.join("")}.yaml`);
  const ours = kindsOf(pageOf(HARMLESS, "configs/harmless.yaml"));
  assert.deepEqual(
    [...kindsOf(hostile)].filter((kind) => !ours.has(kind)),
    [],
  );
  for (const kind of [
    "link",
    "image",
    "linkReference",
    "imageReference",
    "definition",
    "delete",
    "footnoteReference",
  ]) {
    assert.ok(!ours.has(kind), kind);
  }
});

test("as a comment within its budget, the same holds, and the marker is the first node", () => {
  const text = comment({
    models: [hostileSection(ALL), ...manySections(9, 300, 20, LONGER[0])],
    command: ALL.join(" "),
    ci: ALL.join("-->"),
    head: "a".repeat(40),
    attempt: 1,
  });
  assert.ok(text.length <= 60_000);
  const [root, children] = skeleton(text) as [string, unknown[]];
  assert.equal(root, "root");
  const [kind, marker] = children[0] as [string, string];
  assert.equal(kind, "html");
  assert.match(marker, /^<!-- contender \{[^<>]*\} -->$/);
  const tags = children.flatMap((child) => (Array.isArray(child) && child[0] === "html" ? [child[1] as string] : []));
  for (const tag of tags.slice(1)) assert.match(tag, /^(<details><summary>[\w :,()/]*<\/summary>|<\/details>)$/);
});

test("a model card with hostile names has the tree of a harmless one", () => {
  for (const name of ALL) {
    const text = modelCard(cardOf(name));
    assert.deepEqual(skeleton(text), skeleton(modelCard(cardOf("harmless"))), name.slice(0, 60));
  }
});
