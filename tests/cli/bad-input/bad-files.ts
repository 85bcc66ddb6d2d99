import { type BadInput, DATA, put } from "./bad-input.ts";
import { badData, cell, csv } from "./spoil-data.ts";
import { HEADER, tracks } from "./tracks.ts";

const bytes = (...first: number[]) => Buffer.concat([Buffer.from(first), Buffer.from(tracks())]);
const MIB = 1024 * 1024;

/** Files that are no CSV, or no strict one. */
export const BAD_FILES: readonly BadInput[] = [
  badData("empty", put(DATA, ""), undefined, "an empty file"),
  badData("line ends only", put(DATA, "\n\n\n"), undefined, "an empty file"),
  badData("a byte order mark only", put(DATA, "\ufeff"), undefined, "an empty file"),
  badData("header only", put(DATA, `${HEADER}\n`), 1, "nothing below it"),
  badData("a blank line on top", put(DATA, `\n${tracks()}`), 1, "a blank line"),
  badData(
    "a blank line inside",
    csv((name, row, value) => (name === "Artist" && row === 5 ? `\n${value}` : value)),
    7,
    "a blank line",
  ),
  badData("two byte order marks", put(DATA, `\ufeff\ufeff${tracks()}`), 1, '"Artist"'),
  badData(
    "UTF-16",
    put(DATA, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tracks(), "utf16le")])),
    undefined,
    "UTF-16",
  ),
  badData(
    "Latin-1",
    put(
      DATA,
      Buffer.from(
        tracks(400, (name, row, value) => (name === "Artist" && row === 300 ? "Bj\u00f6rk" : value)),
        "latin1",
      ),
    ),
    302,
    "save the file as UTF-8",
  ),
  badData("a NUL byte", cell("Track", 10, "a\0b"), 12, "NUL"),
  badData("4 KiB of NUL bytes", put(DATA, Buffer.alloc(4096)), 1, "NUL"),
  badData("gzip", put(DATA, bytes(0x1f, 0x8b)), undefined, "gunzip"),
  badData("an Excel workbook", put(DATA, bytes(0x50, 0x4b, 3, 4)), undefined, "Excel"),
  badData("Parquet", put(DATA, bytes(0x50, 0x41, 0x52, 0x31)), undefined, "Parquet"),
  badData("HTML named .csv", put(DATA, "<!DOCTYPE html>\n<html><body>404</body></html>\n"), undefined, "a web page"),
  badData("lone CR as line end", put(DATA, tracks().replaceAll("\n", "\r")), 1, "carriage return"),
  badData("lone CR inside", cell("Track", 10, "a\rb"), 12, "carriage return"),
  badData("semicolons", put(DATA, tracks().replaceAll(",", ";")), 1, "separated by semicolons"),
  badData("tabs", put(DATA, tracks().replaceAll(",", "\t")), 1, "separated by tabs"),
  badData("a quote that is never closed", cell("Track", 3, '"Track'), "5:10", "never closed"),
  badData("a stray quote", cell("Track", 3, 'Tr"ack'), "5:12", "a stray quote"),
  badData("text after a closing quote", cell("Track", 3, '"Track"x'), "5:16", "a stray quote"),
  badData("a row too short", put(DATA, tracks().replace("Artist 7,Track 7,", "Artist 7,")), 9, "found 7"),
  badData("a row too long", cell("Track", 7, "Track,7"), 9, "found 9"),
  badData("rows that are cut off at the end", put(DATA, tracks().slice(0, -20)), 401, "expected 8 cells"),
  badData("one line of 20 MiB", put(DATA, `${HEADER}\n${"x".repeat(20 * MIB)}\n`), 2, "at most 16 MiB"),
  badData("a header of 20 MiB", put(DATA, "x".repeat(20 * MIB)), 1, "at most 16 MiB"),
  badData("a quoted cell of 20 MiB", put(DATA, `${HEADER}\n"${"x\n".repeat(10 * MIB)}`), 2, "at most 16 MiB"),
  badData(
    "100,001 columns",
    put(DATA, `${Array.from({ length: 100_001 }, (_, at) => `c${at}`).join(",")}\n`),
    1,
    "at most 100,000 columns",
  ),
  badData(
    "100,000 columns, none of them asked for",
    put(DATA, `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(",")}\n1\n`),
    1,
    "found none among 100000",
    8,
  ),
  badData("a header twice", put(DATA, tracks().replace("official_video", "Track")), 1, "column 2 and as column 7", 2),
  badData(
    "a header twice that nobody asks for",
    put(
      DATA,
      tracks(400, (name, _row, value) => (name === "Artist" ? `x,y,${value}` : value)).replace(
        "Artist,",
        "other,other,Artist,",
      ),
    ),
    1,
    "column 1 and as column 2",
  ),
  badData("a header __proto__", put(DATA, tracks().replace("official_video", "__proto__")), 1, "__proto__", 2),
  badData("a column is missing", put(DATA, tracks().replace("Views", "Vievs")), 1, '"Vievs"'),
  badData("a column in other capitals", put(DATA, tracks().replace("Views", "views")), 1, '"views"'),
  {
    ...badData(
      "an LFS pointer",
      put(DATA, "version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 12345\n"),
      undefined,
      "git lfs pull",
    ),
    code: "data-missing",
  },
];
