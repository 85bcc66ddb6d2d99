import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse-config.ts";
import { parsePipeline } from "../../src/config/parse-pipeline.ts";
import { readCsv } from "../../src/data/read-csv.ts";
import { sha256 } from "../../src/digest.ts";
import { bind } from "../../src/pipeline/bind.ts";
import { trial } from "../../src/pipeline/trial.ts";
import { memoryStore } from "../../src/verbs/memory-store.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = Array.from({ length: 400 }, (_, i) => `${(i * 37) % 101},${(i * 61) % 97},${(i * 61) % 97 > 48}`);
const csv = bytes(`x,telltale,won\n${rows.join("\n")}\n`);
const config = `
data: { source: data.csv, columns: { x: number, telltale: number, won: boolean } }
target: { column: won, positive: { class: true } }
split: { holdout: 0.3 }
features: [{ column: x }, { column: telltale }]
trainer: { kind: baseline }
gate: { primary: { metric: roc_auc } }
`;

async function leaking(leaks: "warn" | "fail") {
  const text = `steps: [{ uses: read }, { uses: check, with: { leaks: ${leaks} } }, { uses: split }, { uses: fit }, { uses: score }, { uses: evaluate }]`;
  const { pipeline, where } = parsePipeline(bytes(text), "pipelines/train.yaml");
  const store = memoryStore();
  const said: string[] = [];
  const done = trial({
    model: "m",
    config: parseConfig(bytes(config), "configs/m.yaml").config,
    steps: bind(pipeline, where),
    dataset: sha256(csv),
    engine: "0".repeat(64),
    opponent: { kind: "none" },
    store,
    zone: "previews",
    read: (request) =>
      readCsv(
        (async function* () {
          yield csv;
        })(),
        request,
      ),
    progress: { say: (line) => said.push(line), tick: () => undefined },
    clock: () => 0,
  });
  return { done, said };
}

test("a feature that gives the target away is reported, and nothing else", async () => {
  const { done } = await leaking("warn");
  const judged = await done;
  assert.ok(judged.kind === "judged");
  assert.deepEqual(
    judged.outputs.checks?.leaks.map(({ column }) => column),
    ["telltale"],
  );
});

test("leaks: fail refuses the run before anything is fitted, and names the column", async () => {
  const { done, said } = await leaking("fail");
  await assert.rejects(done, (error: { code?: string; exit?: number; message: string }) => {
    assert.equal(error.code, "data-invalid");
    assert.equal(error.exit, 2);
    assert.match(error.message, /^column "telltale" gives the target away: by itself it has an AUC of (1|0)\.0000/);
    return true;
  });
  assert.ok(!said.some((line) => line.includes("fit")), "nothing was fitted");
});
