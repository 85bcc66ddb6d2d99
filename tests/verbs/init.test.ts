import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { columnFeatures } from "../../src/config/column-features.ts";
import type { Config } from "../../src/config/config.types.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { parsePipeline } from "../../src/config/parse-pipeline.ts";
import { sampleCsv } from "../../src/demo/sample.ts";
import { ContenderError } from "../../src/errors.ts";
import { type InitFiles, init } from "../../src/verbs/init.ts";

/** A repository in memory. */
function memory(files: Record<string, string> = {}): InitFiles & { at: Map<string, Uint8Array> } {
  const at = new Map<string, Uint8Array>(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  return {
    at,
    read: async (path) => at.get(path),
    create: async (path, bytes) => {
      if (at.has(path)) return "exists";
      at.set(path, bytes);
      return "created";
    },
    append: async (path, bytes) => {
      assert.ok(at.has(path), "append goes to a file that is there");
      at.set(path, Buffer.concat([at.get(path)!, bytes]));
    },
  };
}

const textOf = (files: { at: Map<string, Uint8Array> }, path: string) => new TextDecoder().decode(files.at.get(path));

async function configOf(csv: string, target?: string): Promise<{ config: Config; text: string }> {
  const files = memory({ "data/some.csv": csv });
  const made = await init({ data: "data/some.csv", ...(target === undefined ? {} : { target }) }, files);
  assert.equal(made.model, "some");
  const bytes = files.at.get(made.config);
  assert.ok(bytes);
  return { config: parseConfig(bytes, made.config).config, text: textOf(files, made.config) };
}

/** A CSV of n rows; each cell a function of its row. */
function csv(columns: Record<string, (row: number) => string | number | boolean>, rows = 200): string {
  const cells = (values: unknown[]) => values.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(",");
  const lines = [cells(Object.keys(columns))];
  for (let row = 0; row < rows; row++) lines.push(cells(Object.values(columns).map((cell) => cell(row))));
  return `${lines.join("\n")}\n`;
}

/** Scattered, but the same each time: 0 to 1. */
function scatter(row: number, salt: number): number {
  let bits = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  for (let round = 0; round < 3; round++) {
    bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
    bits ^= bits >>> 12;
  }
  return (bits >>> 0) / 2 ** 32;
}

test("without data: a template, and all that stands around it", async () => {
  const files = memory();
  const made = await init({}, files);
  assert.deepEqual(
    made.files.map(({ path, outcome }) => `${path} ${outcome}`),
    [
      "configs/trending.yaml created",
      "pipelines/train.yaml created",
      "configs/champions/.gitkeep created",
      "configs/schema/config.schema.json created",
      "configs/schema/pipeline.schema.json created",
      ".gitignore created",
      ".gitattributes created",
    ],
  );
  const { config } = parseConfig(files.at.get("configs/trending.yaml")!, "configs/trending.yaml");
  assert.equal(config.target.column, "Stream");
  assert.match(
    textOf(files, "configs/trending.yaml"),
    /^# yaml-language-server: \$schema=\.\/schema\/config\.schema\.json\n/,
  );
  assert.equal(parsePipeline(files.at.get("pipelines/train.yaml")!, "pipelines/train.yaml").pipeline.steps.length, 8);
  assert.equal(textOf(files, ".gitignore"), ".contender/\nnode_modules/\n");
  for (const name of ["config", "pipeline"]) {
    const path = `configs/schema/${name}.schema.json`;
    const own = new URL(`../../src/config/${name}.schema.json`, import.meta.url);
    assert.deepEqual(JSON.parse(textOf(files, path)), JSON.parse(readFileSync(own, "utf8")));
    assert.equal(
      textOf(files, path),
      readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
      "the editors' copy",
    );
  }
});

test("what is there stays as it is; a second time changes nothing", async () => {
  const files = memory({
    "configs/trending.yaml": "mine",
    ".gitignore": "dist\nnode_modules",
    ".gitattributes": "* text=auto\n",
  });
  const made = await init({}, files);
  assert.equal(textOf(files, "configs/trending.yaml"), "mine");
  assert.equal(textOf(files, ".gitignore"), "dist\nnode_modules\n.contender/\n");
  assert.equal(textOf(files, ".gitattributes"), "* text=auto\nconfigs/champions/** -text\n");
  const outcome = (path: string) => made.files.find((file) => file.path === path)?.outcome;
  assert.equal(outcome("configs/trending.yaml"), "left alone");
  assert.equal(outcome(".gitignore"), "appended");
  const before = [...files.at].map(([path]) => [path, textOf(files, path)]);
  const again = await init({}, files);
  assert.deepEqual(
    [...files.at].map(([path]) => [path, textOf(files, path)]),
    before,
  );
  assert.ok(again.files.every((file) => file.outcome === "left alone"));
});

test("tracks: the top quarter by streams, by artist", async () => {
  const { config, text } = await configOf([...sampleCsv({ rows: 3000, seed: 1 })].join(""));
  assert.deepEqual(config.target, { column: "Stream", positive: { quantile: 0.75 } });
  assert.equal(config.split.by, "Artist");
  assert.equal(config.trainer.kind, "logistic-regression");
  assert.deepEqual(config.gate.primary.metric, "roc_auc");
  const features = new Map(columnFeatures(config.features).map(({ feature }) => [feature.column, feature.transform]));
  assert.deepEqual(features.get("Views"), ["log1p", "standardise"]);
  assert.ok(features.has("Licensed") && features.has("Album_type") && features.has("Danceability"));
  assert.ok(!features.has("Track") && !features.has("Title") && !features.has("Stream"));
  assert.match(text, /# left out: "Title" \(/);
});

test("a boolean target; identifiers, copies of the target and constants are left out", async () => {
  const churned = (row: number) => scatter(row, 1) < 0.3;
  const { config, text } = await configOf(
    csv({
      customer_id: (row) => 5000 + row,
      token: (row) => `t-${row * 7919}`,
      age: (row) => 20 + Math.floor(scatter(row, 2) * 60),
      plan: (row) => ["free", "pro", "team"][row % 3],
      country: () => "NL",
      left_on: (row) => (churned(row) ? 1 : 0),
      reason: (row) => (churned(row) ? "gone" : "here"),
      churned: (row) => (churned(row) ? "True" : "False"),
      note: () => "",
    }),
  );
  assert.deepEqual(config.target, { column: "churned", positive: { class: true } });
  assert.deepEqual(
    columnFeatures(config.features).map(({ feature }) => feature.column),
    ["age", "plan"],
  );
  assert.equal(config.split.by, undefined);
  assert.deepEqual(config.evaluate.slices, ["plan"]);
  assert.match(text, /left out: "country" \(all cells are equal\)/);
  assert.match(text, /left out: "note" \(all cells are missing\)/);
  assert.match(text, /left out: "customer_id" \(looks like an identifier\)/);
  assert.match(text, /left out: "left_on" \(gives the target away\)/);
  assert.match(text, /left out: "reason" \(gives the target away\)/);
});

test("two classes in text: the one that says yes, else the rarer one", async () => {
  const kinds = async (yes: string, no: string) =>
    (await configOf(csv({ length: (row) => scatter(row, 3) * 100, kind: (row) => (scatter(row, 4) < 0.7 ? yes : no) })))
      .config.target;
  assert.deepEqual(await kinds("spam", "ham"), { column: "kind", positive: { class: "spam" } });
  assert.deepEqual(await kinds("red", "blue"), { column: "kind", positive: { class: "blue" } });
});

test("a number that is mostly its least value gets a threshold above it", async () => {
  const amount = (row: number) => (row % 10 === 0 ? 5 + (row % 7) : 0);
  const { config } = await configOf(csv({ x: (row) => scatter(row, 5), amount }));
  assert.deepEqual(config.target, { column: "amount", positive: { threshold: 5 } });
});

test("--target overrules; what can't be one says why", async () => {
  const text = csv({ x: (row) => scatter(row, 6), ok: (row) => scatter(row, 7) < 0.5, same: () => 1 });
  assert.deepEqual((await configOf(text, "x")).config.target, { column: "x", positive: { quantile: 0.75 } });
  const refused = async (target: string) => {
    const error = await configOf(text, target).catch((reason: unknown) => reason);
    assert.ok(error instanceof ContenderError && error.code === "usage");
    return `${error.message} ▸ ${error.faults[0].hint}`;
  };
  assert.equal(await refused("OK "), 'there is no column "OK " ▸ write ok');
  assert.equal(await refused("same"), '"same" can\'t be the target: all cells are equal ▸ one of x, ok');
});

test("many missing cells are imputed, not dropped", async () => {
  const gaps = (row: number) => (row % 3 === 0 ? "" : scatter(row, 8));
  const text = csv({ a: gaps, b: (row) => scatter(row, 9), y: (row) => scatter(row, 10) < 0.5 });
  assert.equal((await configOf(text)).config.data.missing, "impute");
});

test("nothing to learn from is a baseline", async () => {
  const { config } = await configOf(csv({ id: (row) => row, y: (row) => scatter(row, 11) < 0.5 }));
  assert.equal(config.trainer.kind, "baseline");
  assert.deepEqual(config.features, []);
});

test("names that YAML, comments or JavaScript trip over", async () => {
  const names = [
    "my col",
    "true",
    "été",
    "a: b",
    "#x",
    "{x}",
    "- y",
    "2020",
    "'q'",
    '"q"',
    "null",
    "constructor",
    "a\\b",
    " pad ",
  ];
  const columns = Object.fromEntries(names.map((name, i) => [name, (row: number) => scatter(row, 20 + i)]));
  const { config } = await configOf(
    csv({ ...columns, "bell\u0007": (row) => row % 9, "": (row) => row % 5, y: (row) => scatter(row, 12) < 0.5 }),
  );
  assert.deepEqual(
    columnFeatures(config.features)
      .map(({ feature }) => feature.column)
      .sort(),
    [...names].sort(),
  );
});

test("a wide file gives a config that can still be read", async () => {
  const columns = Object.fromEntries(
    Array.from({ length: 600 }, (_, i) => [`measurement_number_${i}`, (row: number) => scatter(row, i)]),
  );
  const { config, text } = await configOf(csv({ ...columns, y: (row) => scatter(row, 13) < 0.5 }, 60));
  assert.equal(config.features.length, 200);
  assert.match(text, /left out: 360 more/);
});

const REFUSED: readonly [
  name: string,
  options: { data?: string; model?: string; target?: string },
  code: string,
  message: RegExp,
][] = [
  ["no such file", { data: "data/none.csv" }, "data-missing", /no such file/],
  ["a path out of the repository", { data: "../x.csv" }, "usage", /^--data: data\.source leads up/],
  ["a header and no rows", { data: "data/empty.csv" }, "data-invalid", /no rows/],
  ["a web page", { data: "data/page.csv" }, "data-invalid", /web page/],
  ["nothing to predict", { data: "data/ids.csv" }, "data-invalid", /no column looks like something to predict/],
  ["a model's name", { model: "A b" }, "usage", /a model can't be named "A b"/],
  ["a reserved name", { model: "con" }, "usage", /a model can't be named "con"/],
  ["a target without a file", { target: "x" }, "usage", /no file is named/],
];
for (const [name, options, code, message] of REFUSED) {
  test(`refused, and nothing written: ${name}`, async () => {
    const files = memory({
      "data/empty.csv": "a,b\n",
      "data/page.csv": "<!doctype html><p>",
      "data/ids.csv": csv({ id: (row) => row, name: (row) => `n${row}` }),
    });
    const error = await init(options, files).catch((reason: unknown) => reason);
    assert.ok(error instanceof ContenderError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, message);
    assert.equal(files.at.size, 3);
  });
}

for (const [mark, name] of [
  [";", "semicolons"],
  ["\t", "tabs"],
] as const) {
  test(`cells separated by ${name} are named as such, whatever is asked for`, async () => {
    const rows = Array.from({ length: 50 }, (_, row) => `${row}${mark}"${row % 7},5"${mark}${row % 2}\n`);
    const text = `\ufeff${['"id"', "d", "y"].join(mark)}\n${rows.join("")}`;
    for (const target of [undefined, "y"]) {
      const told = `separated by ${name}: export it with commas`;
      await assert.rejects(configOf(text, target), (error: ContenderError) => error.message.includes(told));
    }
  });
}
