import assert from "node:assert/strict";
import { test } from "node:test";
import { checkedList } from "../../src/report/checked-list.ts";
import { holdsChanged } from "../../src/verbs/holds-changed.ts";

const hold = (subject: string, why = "no") => ({ subject, why });
const [a, b, c] = [hold("a"), hold("b"), hold("c")];

for (const [before, now, told] of [
  [[], [a], "1 hold added"],
  [[a, b], [], "2 holds taken out"],
  [[a], [hold("a", "a better word")], "the text of 1 hold changed"],
  [[a, b], [b, hold("a", "x"), c], "1 hold added, the text of 1 hold changed"],
  [[a], [b], "1 hold added, 1 hold taken out"],
  [[a, b], [b, a], "the holds stand in another order"],
  [[a, b], [a, b], undefined],
] as const) {
  test(`${JSON.stringify(before)} to ${JSON.stringify(now)}: ${told}`, () => {
    assert.equal(holdsChanged(before, now), told);
  });
}

test("what is not committed is named as not looked at", () => {
  assert.equal(checkedList([]), "No champion is touched here.\n");
  const text = checkedList([], ["configs/champions/trending.yaml"]);
  assert.match(
    text,
    /^No champion .*\n\nNot looked at, because it is not committed: `configs\/champions\/trending\.yaml`\n$/,
  );
});
