import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sampleCsv } from "../../src/demo/sample.ts";
import { naiveCsv } from "./naive-csv.ts";

const sample = (rows: number, seed: number) => [...sampleCsv({ rows, seed })].join("");

test("the sample of 4,000 rows and seed 7 is the committed fixture", () => {
  const fixture = readFileSync(new URL("../fixtures/data/tracks.csv", import.meta.url), "utf8");
  assert.ok(sample(4000, 7) === fixture);
  assert.ok(sample(4000, 8) !== fixture);
});

test("the sample has the shape that it promises", () => {
  const [header, ...rows] = naiveCsv(sample(6000, 3));
  assert.equal(rows.length, 6000);
  assert.equal(header.cells.length, 23);
  const column = (name: string) => rows.map(({ cells }) => cells[header.cells.indexOf(name)]);
  const missing = (name: string) => column(name).filter((cell) => cell === "").length / 6000;
  for (const name of ["Views", "Likes", "Comments", "Licensed", "official_video"]) {
    assert.ok(missing(name) > 0.01 && missing(name) < 0.035, name);
  }
  assert.ok(missing("Stream") > 0.02 && missing("Stream") < 0.04);
  const artists = new Set(column("Artist")).size;
  assert.ok(artists > 500 && artists < 700);
  assert.ok(column("Artist").some((name) => name.includes('"')) && column("Artist").some((name) => name.includes(",")));
  const songs = new Map<string, Set<string>>();
  const [tracks, times, names] = [column("Track"), column("Duration_ms"), column("Artist")];
  tracks.forEach((track, at) => {
    const song = `${track} ${times[at]}`;
    songs.set(song, (songs.get(song) ?? new Set()).add(names[at]));
  });
  assert.ok([...songs.values()].filter((set) => set.size > 1).length > 100);
});
