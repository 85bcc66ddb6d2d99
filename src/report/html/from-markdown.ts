import { inline } from "../inline.ts";
import { type Child, el, type Markup } from "./markup.ts";

/**
 * Our own Markdown as HTML: paragraphs, lists, tables, folded parts; pictures of characters and mermaid are passed over, the
 * report draws its own. Foreign text in it is escaped already, and is escaped for HTML here.
 *
 * @param label what a table is called for who can't see where it stands
 */
export function fromMarkdown(markdown: string, label: string): Markup[] {
  const out: Markup[] = [];
  let folded: { summary: string; inside: Markup[] } | undefined;
  for (const block of markdown.split(/\n{2,}/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    const first = lines[0];
    if (first === undefined || first.startsWith("```")) continue;
    const summary = /^<details><summary>(.*)<\/summary>/.exec(first)?.[1];
    if (summary !== undefined) folded = { summary, inside: [] };
    else if (first === "</details>") {
      if (folded) out.push(details(folded.summary, folded.inside));
      folded = undefined;
    } else (folded?.inside ?? out).push(blockOf(lines, label));
  }
  return out;
}

/** A part that is folded until somebody opens it; it needs no script. */
export function details(summary: string, inside: readonly Child[]): Markup {
  return el("details", {}, el("summary", {}, summary), el("div", { class: "folded" }, inside));
}

/** A sentence of our Markdown, without a paragraph around it. */
export function sentence(markdown: string): Child[] {
  return inline(markdown).map(({ text, ink }) => {
    if (ink === "cyan") return el("code", {}, text);
    if (ink === "bold") return el("strong", {}, text);
    return ink === "faint" ? el("em", {}, text) : text;
  });
}

function blockOf(lines: readonly string[], label: string): Markup {
  const first = lines[0]!;
  if (first.startsWith("| ")) return tableOf(lines, label);
  if (first.startsWith("- ")) {
    return el(
      "ul",
      {},
      lines.map((line) => el("li", {}, sentence(line.replace(/^- /, "")))),
    );
  }
  return el("p", {}, sentence(lines.join(" ")));
}

const MARKS: Readonly<Record<string, string>> = { "✓": "good", "✗": "bad", "?": "open" };

/** A table that scrolls by itself where it is too wide, by the keyboard too; its first cells head their rows. */
function tableOf(lines: readonly string[], label: string): Markup {
  const [head, rule, ...body] = lines.map(cellsOf);
  const right = rule!.map((cell) => cell.endsWith(":"));
  const headings = head!.map((cell, at) =>
    cell === "" ? el("td", {}) : el("th", { scope: "col", class: right[at] ? "n" : undefined }, sentence(cell)),
  );
  const rows = body.map((cells) =>
    el(
      "tr",
      {},
      cells.map((cell, at) => {
        const mark = MARKS[cell[0] ?? ""];
        const name = [right[at] ? "n" : "", mark ?? ""].filter((one) => one !== "").join(" ") || undefined;
        return el(at === 0 ? "th" : "td", { scope: at === 0 ? "row" : undefined, class: name }, sentence(cell));
      }),
    ),
  );
  return el(
    "div",
    { class: "scroll", role: "group", tabindex: 0, "aria-label": label },
    el(
      "table",
      {},
      el("caption", { class: "unseen" }, label),
      el("thead", {}, el("tr", {}, headings)),
      el("tbody", {}, rows),
    ),
  );
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
