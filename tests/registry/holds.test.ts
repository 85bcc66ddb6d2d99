import assert from "node:assert/strict";
import { test } from "node:test";
import type { Standing } from "../../src/ports/forge.ts";
import { holdsFrom, joinHolds, whyOf } from "../../src/registry/holds.ts";
import { renderPromotionBody } from "../../src/registry/promotion-body.ts";

const digest = (digit: string) => digit.repeat(64);
const pointer = {
  run: "0123456789abcdef",
  replaces: null,
  verdict: "first" as const,
  digests: { manifest: digest("a"), model: digest("b"), comparison: digest("c") },
};
const body = (digit: string, model = "trending", holds?: string) =>
  renderPromotionBody("page", { model, subject: digest(digit), pointer, ...(holds ? { holds } : {}) });
const standing = (digit: string, state: Standing["state"], rest: Partial<Standing> = {}): Standing => ({
  ours: true,
  where: `https://forge.test/o/r/pulls/${digit}`,
  state,
  head: "1".repeat(40),
  title: "Promote",
  body: body(digit),
  message: async () => "",
  superseded: false,
  ...rest,
});
const subjects = (standings: readonly Standing[]) => holdsFrom("trending", standings).map(({ subject }) => subject[0]);

test("a promotion that a person closed holds its subject, and says where that was", () => {
  assert.deepEqual(holdsFrom("trending", [standing("1", "closed")]), [
    { subject: digest("1"), why: "closed without a merge: https://forge.test/o/r/pulls/1" },
  ]);
});

test("open, merged and superseded ones hold nothing, and neither do other models, roll backs or texts without facts", () => {
  assert.deepEqual(
    holdsFrom("trending", [
      standing("1", "open"),
      standing("2", "merged"),
      standing("3", "closed", { superseded: true }),
      standing("4", "closed", { body: body("4", "other") }),
      standing("5", "closed", { body: body("5", "trending", digest("6")) }),
      standing("6", "closed", { body: "closed by hand" }),
    ]),
    [],
  );
});

test("each subject is held once, the newest first", () => {
  const closed = [standing("2", "closed"), standing("1", "closed"), standing("2", "closed", { where: "older" })];
  assert.deepEqual(subjects(closed), ["2", "1"]);
  assert.match(holdsFrom("trending", closed)[0]!.why, /pulls\/2$/);
});

test("a merge after the no is a yes; one before it is not, and neither is a promotion that is only open", () => {
  assert.deepEqual(subjects([standing("1", "merged"), standing("1", "closed")]), []);
  assert.deepEqual(subjects([standing("1", "closed"), standing("1", "merged")]), ["1"]);
  assert.deepEqual(subjects([standing("1", "open"), standing("1", "closed")]), ["1"]);
});

test("a machine's taking back after a person's no takes nothing of the no away", () => {
  assert.deepEqual(subjects([standing("1", "closed", { superseded: true }), standing("1", "closed")]), ["1"]);
});

test("holds are joined: what is there stays first and as it is, one subject is left out", () => {
  const [a, b, c] = ["a", "b", "c"].map((digit) => ({ subject: digest(digit), why: digit }));
  assert.deepEqual(joinHolds([a!, b!], [{ ...b!, why: "other" }, c!], digest("a")), [b, c]);
});

test("a reason is one line that a pointer takes", () => {
  assert.equal(whyOf(" a\nb\u2028c\u0000 "), "a b c");
  assert.equal([...whyOf("😀".repeat(600))].length, 500);
});
