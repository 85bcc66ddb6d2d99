import assert from "node:assert/strict";
import { test } from "node:test";
import { boundedPage, COMMENT_BUDGET, comment } from "../../src/report/comment.ts";
import { parseMarker } from "../../src/report/marker.ts";
import { page } from "../../src/report/page.ts";
import type { ModelSection } from "../../src/report/section.ts";
import { terminal } from "../../src/report/terminal.ts";
import { hostileSection } from "./hostile.ts";
import { manySections } from "./many.ts";
import { RUN, sectionOf } from "./sample.ts";

const of = (models: readonly ModelSection[], budget?: number) =>
  comment({ models, command: "contender run", ci: "ci", head: "c".repeat(40), attempt: 3 }, budget);

test("a comment is the page behind a marker, and on a terminal it is the page", () => {
  const text = of([sectionOf()]);
  const [marker, , ...rest] = text.split("\n");
  assert.equal(rest.join("\n"), page({ models: [sectionOf()], command: "contender run" }));
  assert.deepEqual(parseMarker(marker!)?.models, [
    { model: "trending", run: RUN, digest: sectionOf().judgement.challenger.model },
  ]);
  const screen = { colour: false, width: 100 };
  assert.equal(terminal(text, screen), terminal(rest.join("\n"), screen));
});

/** What must never go: marker, each model's heading, verdict, metric table, reproduction. */
function holds(text: string, models: readonly ModelSection[]): void {
  assert.equal(parseMarker(text)?.models.length, models.length);
  for (const { model } of models) {
    const from = text.indexOf(`## \`${model}\``);
    assert.ok(from > 0, model);
    const section = text.slice(from, text.indexOf("\n---\n", from) < 0 ? undefined : text.indexOf("\n---\n", from));
    assert.match(section, /^## .*\n\n\*\*Keep the champion\*\*: /, model);
    assert.match(section, /\n\| metric \| champion \| challenger \| Δ \| .*\n.*\n\| roc_auc \|/, model);
    assert.match(section, /contender reproduce/, model);
    assert.match(section, /\*\*Next\*\*/, model);
  }
}

test("300 slices, 200 metrics, ten models, 64-kilobyte names: in budget, what matters stays, what went is said", () => {
  const models = manySections(10, 300, 200, "x".repeat(64 * 1024));
  const text = of(models);
  assert.ok(text.length <= COMMENT_BUDGET, String(text.length));
  holds(text, models);
  assert.equal(text.match(/\*Left out for want of room: /g)?.length, 10);
  assert.match(text, /Left out for want of room: .*all metrics, all slices/);
  assert.match(text, /And 194 metrics more\./);
  assert.match(text, /And 294 slices more\./);
});

test("parts go whole, from the bottom, of every model before one loses more", () => {
  const models = manySections(2, 20);
  const whole = of(models);
  const text = of(models, whole.length - 10);
  assert.doesNotMatch(text.split("\n\n---\n\n")[1]!, /Rows and groups<\/summary>/);
  assert.equal(text.match(/<details>/g)?.length, text.match(/<\/details>/g)?.length);
  let left = 1000;
  for (let budget = whole.length; budget > 8000; budget -= 1500) {
    const cut = of(models, budget);
    assert.ok(cut.length <= budget, `${cut.length} of ${budget}`);
    const folds = cut.match(/<details>/g)?.length ?? 0;
    assert.ok(folds <= left);
    left = folds;
    holds(cut, models);
    for (const section of cut.split("\n\n---\n\n")) {
      const gone = /Left out for want of room: ([^.]*)\./.exec(section)?.[1] ?? "";
      assert.equal(/All slices \(20\)/.test(section), !gone.includes("all slices"));
      assert.equal(/<summary>Steps/.test(section), !gone.includes("the steps"));
    }
  }
});

test("so many models that their sections can't stand: all verdicts at the top, the rest counted", () => {
  const models = manySections(200, 1);
  const text = of(models);
  assert.ok(text.length <= COMMENT_BUDGET);
  for (const { model } of models) assert.ok(text.includes(`- \`${model}\`: Keep the champion\n`), model);
  const shown = text.match(/^## /gm)!.length;
  assert.ok(shown > 5 && shown < 200);
  assert.ok(
    text.includes(`*Left out for want of room: ${200 - shown} models' sections; all verdicts stand at the top.`),
  );
});

test("a page without a marker keeps a budget of its own", () => {
  const input = { models: [hostileSection()], command: "contender promote" };
  assert.equal(boundedPage(input), page(input));
  assert.ok(boundedPage(input, 9000).length <= 9000);
});
