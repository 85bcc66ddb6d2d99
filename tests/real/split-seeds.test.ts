import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { needRealData, realData } from "../house/need.ts";
import type { SeedTable } from "./seed-table.ts";
import { looksAt, PAIRS, readReal } from "./split-seeds.ts";

const pinned = JSON.parse(readFileSync(new URL("../fixtures/real/seeds.json", import.meta.url), "utf8")) as SeedTable;
const AGAIN = [1, 7, 23, 50];

test("the table of seeds is whole: every change before every holdout, with purge and without", () => {
  const named = pinned.looks.map(({ seed, purge, change }) => `${seed} ${purge} ${change}`);
  assert.equal(new Set(named).size, pinned.seeds * 2 * PAIRS.length);
  assert.equal(named.length, pinned.seeds * 2 * PAIRS.length);
});

test("a few of the split seeds again, on the real data", needRealData(), async () => {
  const dataset = await readReal(realData()!);
  assert.equal(dataset.sha256, pinned.dataset, "make figures was run on another file");
  for (const seed of AGAIN) {
    for (const purge of [true, false]) {
      const expected = pinned.looks.filter((look) => look.seed === seed && look.purge === purge);
      for (const [i, found] of looksAt(dataset, seed, purge).entries()) {
        const { difference, se, mde, row_se, log_loss_se, ...words } = found;
        const { difference: _d, se: _s, mde: _m, row_se: _r, log_loss_se: _l, ...others } = expected[i]!;
        assert.deepEqual(words, others);
        for (const [name, value] of Object.entries({ difference, se, mde, row_se, log_loss_se })) {
          const before = expected[i]![name as "se"];
          assert.ok(
            Math.abs(value - before) <= 1e-9,
            `seed ${seed}, ${found.change}, ${name}: ${value}, pinned ${before}`,
          );
        }
      }
    }
  }
});
