/**
 * `make figures`: every number of docs/method.md and docs/real-data.md. What needs the real data (`CONTENDER_REAL_DATA`) is
 * found anew where the file is there, and taken from what was found last where it is not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { realData } from "../house/need.ts";
import { withBlocks } from "./blocks.ts";
import { example } from "./example.ts";
import { methodBlocks } from "./method-blocks.ts";
import { realDataPage } from "./real-data-page.ts";
import { renderSeedTable, type SeedTable } from "./seed-table.ts";
import { looksAt, readReal } from "./split-seeds.ts";
import { type RealVerdict, realVerdicts, renderVerdicts } from "./verdicts.ts";

const SEEDS = 50;
const top = new URL("../../", import.meta.url);
const FIXTURES = { seeds: "tests/fixtures/real/seeds.json", verdicts: "tests/fixtures/real/verdicts.json" } as const;

const path = realData();
if (path) {
  const began = Date.now();
  write(FIXTURES.verdicts, renderVerdicts(await realVerdicts(path)));
  write(FIXTURES.seeds, renderSeedTable(await seedTable(path)));
  console.log(`the real data: ${Math.round((Date.now() - began) / 1000)} s`);
} else console.log("the real data is absent (set CONTENDER_REAL_DATA): its figures stay as they were found last");

const seeds = JSON.parse(read(FIXTURES.seeds)) as SeedTable;
const verdicts = JSON.parse(read(FIXTURES.verdicts)) as RealVerdict[];
write("docs/real-data.md", realDataPage(verdicts, seeds));
write("docs/method.md", withBlocks(read("docs/method.md"), methodBlocks(await example(), seeds)));

async function seedTable(from: string): Promise<SeedTable> {
  const dataset = await readReal(from);
  const looks = Array.from({ length: SEEDS }, (_, i) =>
    [true, false].flatMap((purge) => looksAt(dataset, i + 1, purge)),
  );
  return { dataset: dataset.sha256, rows: dataset.table.rows, seeds: SEEDS, looks: looks.flat() };
}

function read(file: string): string {
  return readFileSync(new URL(file, top), "utf8");
}

function write(file: string, text: string): void {
  writeFileSync(new URL(file, top), text);
  console.log(`wrote ${file}`);
}
