import { code } from "../escape.ts";
import type { PageInput } from "../page.ts";
import { VERDICT_NAMES } from "../verdict-sentence.ts";
import { wornSection } from "../worn.ts";
import { article } from "./article.ts";
import { fromMarkdown, sentence } from "./from-markdown.ts";
import { type Child, el, type Markup } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Nothing is fetched and nothing runs: a browser is told so, should anything ever get in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report of one or more models as one HTML file: it asks nobody for anything, needs no script, and is read by eye, on a
 * phone, in the dark, and by ear. The same data gives the same bytes.
 */
export function htmlReport({ models, worn = [], command }: PageInput): string {
  const all = [...models, ...worn];
  const title = all.length === 1 ? `${all[0]!.model}: ${VERDICT_NAMES[all[0]!.verdict.verdict]}` : "Contender report";
  const articles: Child[] = [
    ...models.map((model, i) => article(model, `m${i + 1}`)),
    ...worn.map((one, i) => unseen(one.model, wornSection(one), `m${models.length + i + 1}`)),
    ...(all.length === 0 ? [el("p", {}, "There is no model to report on.")] : []),
  ];
  const list = all.map(({ model, verdict }, i) =>
    el(
      "li",
      {},
      el("a", { href: `#m${i + 1}` }, model),
      " ",
      el("span", { class: `chip ${verdict.verdict}` }, VERDICT_NAMES[verdict.verdict]),
    ),
  );
  const page = el(
    "html",
    { lang: "en" },
    el(
      "head",
      {},
      el("meta", { charset: "utf-8" }),
      el("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      el("meta", { name: "color-scheme", content: "light dark" }),
      el("meta", { name: "referrer", content: "no-referrer" }),
      el("title", {}, title),
      { html: `<style>${STYLE}</style>` },
    ),
    el(
      "body",
      {},
      el("a", { class: "skip", href: "#main" }, "Skip to the verdict"),
      el("header", { class: "top" }, el("h1", {}, "Contender ", el("span", {}, "report"))),
      all.length > 1 ? el("nav", { "aria-label": "Models" }, el("ul", {}, list)) : undefined,
      el("main", { id: "main", tabindex: -1 }, articles),
      el("footer", {}, el("p", {}, "Made by ", sentence(code(command, 300)), ".")),
    ),
  );
  return `<!doctype html>\n${page.html}\n`;
}

/** A challenger that was not shown to its holdout. */
function unseen(model: string, markdown: string, id: string): Markup {
  const words = markdown.split("\n\n").slice(1).join("\n\n");
  return el(
    "article",
    { "aria-labelledby": id },
    el("header", { class: "hero invalid" }, el("h2", { id }, model), fromMarkdown(words, model)),
  );
}
