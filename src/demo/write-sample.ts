// node --import tsx src/demo/write-sample.ts ROWS SEED FILE: writes the made-up dataset of that many rows.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ContenderError } from "../errors.ts";
import { sampleCsv } from "./sample.ts";

const [rows, seed, file] = process.argv.slice(2);
if (!/^\d+$/.test(rows ?? "") || !/^\d+$/.test(seed ?? "") || file === undefined) {
  throw new ContenderError("usage", { message: "expected ROWS SEED FILE, for example 4000 7 tracks.csv" });
}
await pipeline(Readable.from(sampleCsv({ rows: Number(rows), seed: Number(seed) })), createWriteStream(file));
