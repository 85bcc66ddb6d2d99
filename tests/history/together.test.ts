import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { together } from "../../src/history/together.ts";

const numbers = Array.from({ length: 40 }, (_, i) => i);

test("so many at once, each once, and what came of them in order", async () => {
  let [now, most] = [0, 0];
  const done = await together(numbers, 5, async (number) => {
    most = Math.max(most, ++now);
    for (let turns = number % 3; turns >= 0; turns--) await turn();
    now--;
    return number * 2;
  });
  assert.deepEqual(
    done,
    numbers.map((number) => number * 2),
  );
  assert.equal(most, 5);
  assert.deepEqual(await together([], 5, turn), []);
});

for (const how of ["throws", "rejects"] as const) {
  test(`after one ${how} nothing more is begun, and what was under way has ended`, async () => {
    const [begun, ended]: [number[], number[]] = [[], []];
    const work = together(numbers, 4, (number) => {
      begun.push(number);
      if (number === 6 && how === "throws") throw new TypeError("six");
      return turn().then(async () => {
        if (number === 6) throw new TypeError("six");
        await turn();
        ended.push(number);
      });
    });
    await assert.rejects(work, /six/);
    assert.ok(begun.length < 14, begun.join(" "));
    assert.deepEqual(
      begun.filter((number) => number !== 6),
      ended.sort((a, b) => a - b),
    );
    const so = begun.length;
    for (let turns = 0; turns < 10; turns++) await turn();
    assert.equal(begun.length, so);
  });
}
