import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse-config.ts";
import { sha256 } from "../../src/digest.ts";
import { mayLook, note } from "../../src/pipeline/holdout-book.ts";
import { memoryStore } from "../records/memory-store.ts";

const HOLDOUT = sha256("holdout");
const use = (name: string) => ({
  format: "contender.use/1" as const,
  holdout: HOLDOUT,
  challenger: sha256(name),
});

/** Whether a third challenger may look under a budget of its own and one of its base. */
async function third(own: number, base?: number, lasting = true) {
  const yaml = `data: { source: t.csv, columns: { x: number, y: string } }
target: { column: y, positive: { class: good } }
split: { holdout: 0.5, seed: 1 }
features: [{ column: x }]
trainer: { kind: naive-bayes }
gate: { primary: { metric: roc_auc }, holdout_budget: ${own} }
`;
  const { config } = parseConfig(Buffer.from(yaml), "configs/t.yaml");
  const budgets = base === undefined ? undefined : new Map([[HOLDOUT, base]]);
  const book = { judged: memoryStore(), lasting, ...(budgets ? { budgets } : {}) };
  for (const name of ["a", "b", "a"]) await note(book, use(name));
  return mayLook(book, use("c"), config, sha256("dataset"), { kind: "none" });
}

test("a challenger looks within its budget, and the lesser of its own and its base's counts", async () => {
  assert.deepEqual(await third(3), { kind: "look", wear: { used: 3, budget: 3 } });
  assert.deepEqual(await third(2), { kind: "worn", used: 2, budget: 2 });
  assert.deepEqual(await third(50, 2), { kind: "worn", used: 2, budget: 2 });
  assert.deepEqual(await third(2, 50), { kind: "worn", used: 2, budget: 2 });
  assert.deepEqual(await third(5, 4), { kind: "look", wear: { used: 3, budget: 4 } });
});

test("a store that does not last knows no count", async () => {
  assert.deepEqual(await third(1, 1, false), { kind: "look", wear: "unknown" });
});
