import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { exactInterval } from "./binomial.ts";
import { type Limits, standing } from "./claims.ts";

test("the short simulation breaks no promise", () => {
  const script = fileURLToPath(new URL("simulate.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], {
    encoding: "utf8",
    env: { ...process.env, SIMULATE: "short" },
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\d{3} figures within what is promised, \d+ outside but perhaps by luck, 0 broken\.$/m);
});

test("exactInterval is SciPy's (binomtest, exact)", () => {
  const close = (found: [number, number], expected: [number, number]) =>
    found.forEach((end, i) => {
      assert.ok(Math.abs(end - expected[i]!) < 1e-12, `${found}`);
    });
  close(exactInterval({ hits: 50, of: 2000 }, 0.05), [0.018611105675868687, 0.03282777114905843]);
  close(exactInterval({ hits: 1950, of: 2000 }, 0.05), [0.9671722288509416, 0.9813888943241313]);
  close(exactInterval({ hits: 0, of: 100 }, 0.05), [0, 0.03621669264519054]);
  close(exactInterval({ hits: 7, of: 7 }, 0.05), [0.5903836027749514, 1]);
});

test("a promise is broken only where no luck explains the figure", () => {
  const limits: Limits = { least: 0.935, most: 0.975 };
  assert.equal(standing({ hits: 235, of: 250 }, limits), "held");
  assert.equal(standing({ hits: 228, of: 250 }, limits), "missed");
  assert.equal(standing({ hits: 215, of: 250 }, limits), "broken");
  assert.equal(standing({ hits: 250, of: 250 }, limits), "missed");
  assert.equal(standing({ hits: 300, of: 300 }, limits), "broken");
});
