import assert from "node:assert/strict";
import { test } from "node:test";
import { fromMarkdown } from "../../src/report/html/from-markdown.ts";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { el, escaped } from "../../src/report/html/markup.ts";
import type { ModelSection } from "../../src/report/section.ts";
import { HOSTILE, hostileSection } from "./hostile.ts";
import { comparisonOf, evaluationOf, judgementOf, PROMOTE, sectionOf } from "./sample.ts";

const command = "contender run configs/trending.yaml";
const of = (...models: ModelSection[]) => htmlReport({ models, command });

/** Names of all elements in their order. */
const elements = (html: string) => [...html.matchAll(/<(\/?[a-z][a-z0-9]*)/g)].map(([, name]) => name!);

test("text and attributes are escaped, markup is not escaped twice", () => {
  assert.equal(el("b", { class: 'x"y' }, "a<c&", el("i", {}, "d")).html, '<b class="x&quot;y">a&lt;c&amp;<i>d</i></b>');
  assert.equal(escaped("'\u202e::"), "&#39;\ufffd∷");
  assert.equal(el("meta", { name: "a" }).html, '<meta name="a">');
  assert.equal(el("p", { id: undefined }, undefined, ["a", ["b"]]).html, "<p>ab</p>");
});

test("our Markdown as HTML: tables head their rows and columns, folds need no script, pictures of characters stay out", () => {
  const [table, list, fold] = fromMarkdown(
    "| a | b |\n| --- | ---: |\n| `x` | ✓ 1 |\n\n- one **two**\n\n```text\n│\n```\n\n<details><summary>S</summary>\n\nin\n\n</details>",
    "L",
  );
  assert.match(table!.html, /<caption class="unseen">L<\/caption>/);
  assert.match(table!.html, /<th scope="col">a<\/th><th scope="col" class="n">b<\/th>/);
  assert.match(table!.html, /<th scope="row"><code>x<\/code><\/th><td class="n good">✓ 1<\/td>/);
  assert.equal(list!.html, "<ul><li>one <strong>two</strong></li></ul>");
  assert.equal(fold!.html, '<details><summary>S</summary><div class="folded"><p>in</p></div></details>');
});

test("one file: no script, no address of anything, a policy that forbids both", () => {
  const html = of(sectionOf());
  assert.match(
    html,
    /^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;/,
  );
  assert.doesNotMatch(html, /<script|<img|<link|<iframe|javascript:|https?:|url\(|@import|\son\w+=/i);
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href!, /^#(main|m\d+)$/);
  for (const landmark of ["header", "main", "footer", "article"]) assert.ok(html.includes(`<${landmark}`), landmark);
  assert.equal(of(sectionOf()), html);
});

test("every picture has words: a title, and the numbers in a table", () => {
  const html = of(sectionOf());
  const pictures = [...html.matchAll(/<svg [^>]*>(<title[^>]*>[^<]+<\/title>)?/g)];
  assert.ok(pictures.length > 10);
  for (const [svg, title] of pictures) {
    assert.match(svg, /role="img"/);
    assert.ok(title, svg);
  }
  assert.match(
    html,
    /<title>roc_auc: \+0\.0112, 99\.5 % CI 0\.0040 to 0\.0184; the gate asks for more than 0: passed<\/title>/,
  );
  for (const caption of [
    "ROC in numbers",
    "Precision in numbers",
    "Calibration",
    "All slices",
    "Features",
    "All metrics",
  ]) {
    assert.ok(html.includes(`<caption class="unseen">${caption}</caption>`), caption);
  }
});

test("hostile names change no element, and none of their text is markup", () => {
  const harmless = hostileSection(
    HOSTILE.map((_, i) => `name${i}`),
    "configs/x.yaml",
  );
  const hostile = of(hostileSection());
  const tags = (html: string) => elements(html).filter((name) => !["code", "/code", "em", "/em"].includes(name));
  assert.deepEqual(tags(hostile), tags(of(harmless)));
  assert.doesNotMatch(hostile, /<h1>gone|<script|\p{Cc}(?<!\n)|[\u202a-\u202e\u2066-\u2069]/u);
});

test("numbers that don't count are not shown: an invalid verdict has no intervals and no curves of a champion", () => {
  const invalid = of(
    sectionOf({
      verdict: { verdict: "invalid", reasons: [{ code: "self-test-failed", tests: ["swap"] }], settle: null },
    }),
  );
  assert.doesNotMatch(invalid, /0\.0184|class="forest"|curve champion|Features, side by side/);
});

test("a first model: its own metrics and curves, nothing of a champion", () => {
  const { baseConfig: _base, changes: _changes, ...rest } = sectionOf();
  const curves = {
    roc: [
      { x: 0, y: 0 },
      { x: 0.2, y: 0.8 },
      { x: 1, y: 1 },
    ],
    pr: [],
    calibration: [],
  };
  const html = of({
    ...rest,
    evaluation: evaluationOf({ curves }),
    judgement: judgementOf({ champion: null, comparison: null }),
    comparison: null,
    verdict: { verdict: "first", reasons: [{ code: "no-champion" }], settle: null },
  });
  assert.match(html, /class="curve challenger"/);
  assert.doesNotMatch(html, /curve champion|class="forest"/);
  assert.match(html, /challenger 0\.400 of positives found at 10 % false alarms/);
});

test("several models: a list that leads to each, with its verdict", () => {
  const html = of(
    sectionOf(),
    sectionOf({ model: "other", verdict: { ...PROMOTE, verdict: "identical" }, comparison: comparisonOf() }),
  );
  assert.match(
    html,
    /<nav aria-label="Models"><ul><li><a href="#m1">trending<\/a> <span class="chip promote">Promote<\/span><\/li><li><a href="#m2">other<\/a>/,
  );
  assert.match(html, /<h2 id="m2">other<\/h2>/);
  assert.match(htmlReport({ models: [], command }), /no model to report on/);
});

test("a challenger that was not shown to its holdout has a part of its own", () => {
  const verdict = {
    verdict: "invalid",
    reasons: [{ code: "holdout-worn", used: 10, budget: 10 }],
    settle: null,
  } as const;
  const one = { model: "late", file: "configs/late.yaml", verdict, holdout: "a".repeat(64), seed: 7, judgeEdits: [] };
  const html = htmlReport({ models: [sectionOf()], worn: [one], command });
  assert.match(html, /<header class="hero invalid"><h2 id="m2">late<\/h2><p><strong>Invalid<\/strong>: 10 challengers/);
});
