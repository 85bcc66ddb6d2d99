import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { put } from "../../src/history/put.ts";
import type { Facts } from "../../src/ports/index.ts";

const facts = (count: number): Facts[] => Array.from({ length: count }, (_, i) => ({ key: `k${i}`, rows: {} }));
const names = (...numbers: number[]) => numbers.map((number) => `k${number}`);

/** An index that takes no batch with one of some keys in it, as a database does whose transaction breaks. */
function picky(bad: readonly string[]) {
  const taken: string[] = [];
  let transactions = 0;
  return {
    taken,
    transactions: () => transactions,
    async apply(some: readonly Facts[]) {
      transactions++;
      const found = some.find(({ key }) => bad.includes(key));
      if (found) throw new ContenderError("record-invalid", { message: `${found.key} is too long` });
      taken.push(...some.map(({ key }) => key));
    },
  };
}

test("what is good goes in by one transaction", async () => {
  const index = picky([]);
  assert.deepEqual(await put(index, facts(100)), []);
  assert.equal(index.transactions(), 1);
  assert.equal(index.taken.length, 100);
});

test("nothing is no transaction", async () => {
  const index = picky([]);
  assert.deepEqual(await put(index, []), []);
  assert.equal(index.transactions(), 0);
});

for (const bad of [[0], [99], [41, 42], [0, 50, 99]]) {
  test(`bad rows (${bad.join(", ")}) hold no good ones back`, async () => {
    const index = picky(names(...bad));
    const refused = await put(index, facts(100));
    assert.deepEqual(
      refused.map(({ key }) => key),
      names(...bad),
    );
    assert.ok(refused.every(({ key, error }) => error.message === `${key} is too long`));
    assert.equal(index.taken.length, 100 - bad.length);
    assert.ok(index.transactions() <= 1 + bad.length * 14, `${index.transactions()} transactions`);
  });
}

for (const code of ["index-failed", "index-refused"] as const) {
  test(`a database that is not up to it (${code}) is not asked for each half`, async () => {
    let asked = 0;
    const down = {
      async apply() {
        asked++;
        throw new ContenderError(code, { message: "it is down" });
      },
    };
    await assert.rejects(
      () => put(down, facts(64)),
      (error) => error instanceof ContenderError && error.code === code,
    );
    assert.equal(asked, 1);
  });
}
