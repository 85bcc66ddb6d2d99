import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BadInput, both, CONFIG, DATA, edit, put } from "./bad-input.ts";
import { HEADER, tracks } from "./tracks.ts";

const bad = (
  name: string,
  spoil: BadInput["spoil"],
  line: number | string | undefined,
  says: string,
  faults = 1,
): BadInput => ({
  name: `data: ${name}`,
  spoil,
  code: "data-invalid",
  at: line === undefined ? DATA : `${DATA}:${line}`,
  says,
  faults,
});

/** What can't be opened, or is not the file that was meant. */
const absent = (name: string, spoil: (repo: string) => void, says: string): BadInput => ({
  ...bad(
    name,
    (repo) => {
      rmSync(join(repo, DATA));
      spoil(repo);
    },
    undefined,
    says,
  ),
  code: "data-missing",
});

/** Data that is sound and can't carry the model. */
const unfit = (name: string, spoil: BadInput["spoil"], says: string, at?: string): BadInput => ({
  ...bad(name, spoil, undefined, says),
  code: "training-failed",
  at,
});

const csv = (own: Parameters<typeof tracks>[1], rows = 400) => put(DATA, tracks(rows, own));
const cell = (column: string, row: number, value: string) =>
  csv((name, at, before) => (name === column && at === row ? value : before));
const bytes = (...first: number[]) => Buffer.concat([Buffer.from(first), Buffer.from(tracks())]);
const config = (from: string | RegExp, to: string) => edit(CONFIG, from, to);
const MIB = 1024 * 1024;

/** Files that are no CSV, or no strict one. */
const FILES: readonly BadInput[] = [
  bad("empty", put(DATA, ""), undefined, "an empty file"),
  bad("line ends only", put(DATA, "\n\n\n"), undefined, "an empty file"),
  bad("a byte order mark only", put(DATA, "\ufeff"), undefined, "an empty file"),
  bad("header only", put(DATA, `${HEADER}\n`), 1, "nothing below it"),
  bad("a blank line on top", put(DATA, `\n${tracks()}`), 1, "a blank line"),
  bad(
    "a blank line inside",
    csv((name, row, value) => (name === "Artist" && row === 5 ? `\n${value}` : value)),
    7,
    "a blank line",
  ),
  bad("two byte order marks", put(DATA, `\ufeff\ufeff${tracks()}`), 1, '"Artist"'),
  bad(
    "UTF-16",
    put(DATA, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tracks(), "utf16le")])),
    undefined,
    "UTF-16",
  ),
  bad(
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
  bad("a NUL byte", cell("Track", 10, "a\0b"), 12, "NUL"),
  bad("4 KiB of NUL bytes", put(DATA, Buffer.alloc(4096)), 1, "NUL"),
  bad("gzip", put(DATA, bytes(0x1f, 0x8b)), undefined, "gunzip"),
  bad("an Excel workbook", put(DATA, bytes(0x50, 0x4b, 3, 4)), undefined, "Excel"),
  bad("Parquet", put(DATA, bytes(0x50, 0x41, 0x52, 0x31)), undefined, "Parquet"),
  bad("HTML named .csv", put(DATA, "<!DOCTYPE html>\n<html><body>404</body></html>\n"), undefined, "a web page"),
  bad("lone CR as line end", put(DATA, tracks().replaceAll("\n", "\r")), 1, "carriage return"),
  bad("lone CR inside", cell("Track", 10, "a\rb"), 12, "carriage return"),
  bad("semicolons", put(DATA, tracks().replaceAll(",", ";")), 1, "separated by semicolons"),
  bad("tabs", put(DATA, tracks().replaceAll(",", "\t")), 1, "separated by tabs"),
  bad("a quote that is never closed", cell("Track", 3, '"Track'), "5:10", "never closed"),
  bad("a stray quote", cell("Track", 3, 'Tr"ack'), "5:12", "a stray quote"),
  bad("text after a closing quote", cell("Track", 3, '"Track"x'), "5:16", "a stray quote"),
  bad("a row too short", put(DATA, tracks().replace("Artist 7,Track 7,", "Artist 7,")), 9, "found 7"),
  bad("a row too long", cell("Track", 7, "Track,7"), 9, "found 9"),
  bad("rows that are cut off at the end", put(DATA, tracks().slice(0, -20)), 401, "expected 8 cells"),
  bad("one line of 20 MiB", put(DATA, `${HEADER}\n${"x".repeat(20 * MIB)}\n`), 2, "at most 16 MiB"),
  bad("a header of 20 MiB", put(DATA, "x".repeat(20 * MIB)), 1, "at most 16 MiB"),
  bad("a quoted cell of 20 MiB", put(DATA, `${HEADER}\n"${"x\n".repeat(10 * MIB)}`), 2, "at most 16 MiB"),
  bad(
    "100,001 columns",
    put(DATA, `${Array.from({ length: 100_001 }, (_, at) => `c${at}`).join(",")}\n`),
    1,
    "at most 100,000 columns",
  ),
  bad(
    "100,000 columns, none of them asked for",
    put(DATA, `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(",")}\n1\n`),
    1,
    '"Views"',
    7,
  ),
  bad("a header twice", put(DATA, tracks().replace("official_video", "Track")), 1, "column 2 and as column 7", 2),
  bad(
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
  bad("a header __proto__", put(DATA, tracks().replace("official_video", "__proto__")), 1, "__proto__", 2),
  bad("a column is missing", put(DATA, tracks().replace("Views", "Vievs")), 1, '"Vievs"'),
  bad("a column in other capitals", put(DATA, tracks().replace("Views", "views")), 1, '"views"'),
  {
    ...bad(
      "an LFS pointer",
      put(DATA, "version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 12345\n"),
      undefined,
      "git lfs pull",
    ),
    code: "data-missing",
  },
];

/** Cells that are not of their column's type. */
const CELLS: readonly BadInput[] = [
  bad("1e400", cell("Views", 4, "1e400"), 6, "beyond the largest double"),
  bad("0x10", cell("Views", 4, "0x10"), 6, "write it in decimal"),
  bad("a blank before a number", cell("Views", 4, " 1"), 6, "take the blanks around it away"),
  bad("a blank for nothing", cell("Views", 4, " "), 6, "leave a missing cell empty"),
  bad("thousands separators", cell("Views", 4, '"1,234"'), 6, "without thousands separators"),
  bad("a decimal comma", cell("Views", 4, '"1,5"'), 6, "a point, not a comma"),
  bad("Infinity", cell("Views", 4, "Infinity"), 6, "an infinity is not a number"),
  bad("a number with a unit", cell("Views", 4, "12k"), 6, "correct the cell"),
  bad("digits of another script", cell("Views", 4, "\u0661\u0662"), 6, "correct the cell"),
  bad("a dash for nothing", cell("Views", 4, "-"), 6, "or write NA"),
  bad("neither true nor false", cell("Licensed", 4, "maybe"), 6, "true or false"),
  bad("a control sequence in a number", cell("Views", 4, "\u001b[31m1"), 6, "\\u001b[31m1"),
  bad("a workflow command in a number", cell("Views", 4, "::error::x"), 6, "::error::x"),
  bad(
    "a day that there is not",
    both(
      config("Duration_ms: number", "Duration_ms: date"),
      csv((name, _row, value) => (name === "Duration_ms" ? "2026-02-30" : value)),
    ),
    2,
    "there is no such day",
    21,
  ),
  bad(
    "each of 400 cells",
    csv((name, _row, value) => (name === "Views" ? "x" : value)),
    2,
    "and 380 more",
    21,
  ),
  {
    ...bad(
      "an empty cell under missing: fail",
      both(
        config("  columns:", "  missing: fail\n  columns:"),
        csv((name, row, value) => (name === "Views" && row % 7 === 0 ? "" : value)),
      ),
      undefined,
      "says missing: fail",
    ),
    at: undefined,
  },
];

/** Tables that no model can be made of. */
const UNFIT: readonly BadInput[] = [
  unfit(
    "a target that is constant",
    csv((name, _row, value) => (name === "Stream" ? "5" : value)),
    "0 negative",
    DATA,
  ),
  unfit(
    "a target that is missing everywhere",
    csv((name, _row, value) => (name === "Stream" ? "" : value)),
    "all 400 cells",
    DATA,
  ),
  unfit(
    "a class that nobody has",
    both(
      config("column: Stream, positive: { quantile: 0.75 }", "column: Album_type, positive: { class: ep }"),
      config(/, slices: .*\]/, ""),
      put(DATA, tracks()),
    ),
    "0 positive",
    DATA,
  ),
  unfit(
    "all rows in one group",
    csv((name, _row, value) => (name === "Artist" ? "same" : value)),
    "at least 2 groups",
    DATA,
  ),
  unfit(
    "a holdout that gets no group",
    both(config("holdout: 0.2", "holdout: 0.000001"), put(DATA, tracks())),
    "found none for holdout",
    DATA,
  ),
  unfit(
    "a training part that gets no group",
    both(config("holdout: 0.2", "holdout: 0.999999"), put(DATA, tracks())),
    "found none for training",
    DATA,
  ),
  unfit("a single row", put(DATA, tracks(1)), "at least 2 groups", DATA),
  unfit(
    "a purge that leaves nobody",
    both(
      config("purge: [Track, Duration_ms, Stream]", "purge: [official_video, Licensed]"),
      put(
        DATA,
        tracks(400, (name, _row, value) => (name === "official_video" || name === "Licensed" ? "True" : value)),
      ),
    ),
    "left out all",
    DATA,
  ),
  unfit(
    "only constant features",
    both(
      config(/features:\n( .*\n)+/, "features:\n  - { column: Views }\n"),
      csv((name, _row, value) => (name === "Views" ? "7" : value)),
    ),
    "Views",
  ),
  unfit(
    "a feature that is missing everywhere",
    csv((name, _row, value) => (name === "Views" ? "" : value)),
    "missing",
  ),
  unfit(
    "numbers too far apart",
    both(
      config("[log1p, standardise]", "standardise"),
      csv((name, row, value) => (name === "Views" ? (row % 2 === 0 ? "1e308" : "-1e308") : value)),
    ),
    "too far apart",
  ),
  unfit(
    "text without a word",
    both(
      config(/features:\n( .*\n)+/, "features:\n  - { column: Track, transform: tokens }\n"),
      config("kind: naive-bayes", "kind: text-naive-bayes"),
      csv((name, _row, value) => (name === "Track" ? "--" : value)),
    ),
    "word",
  ),
  unfit(
    "too few iterations",
    both(config("kind: naive-bayes", "kind: logistic-regression, max_iterations: 1"), put(DATA, tracks())),
    "max_iterations",
  ),
  unfit(
    "a leak where leaks are refused",
    both(
      edit("pipelines/train.yaml", "leaks: warn", "leaks: fail"),
      csv((name, row, value) => (name === "Views" ? `${tracks(400).split("\n")[row + 1]!.split(",").at(-1)}` : value)),
    ),
    "gives the target away",
  ),
];

/** What stands where the file should. */
const PLACES: readonly BadInput[] = [
  absent("no file", () => undefined, "there is no file"),
  absent("a file of nearly that name", put("data/track.csv", tracks()), "did you mean data/track.csv?"),
  absent("a folder", (repo) => mkdirSync(join(repo, DATA)), "is a folder"),
  absent("a FIFO", (repo) => execFileSync("mkfifo", [join(repo, DATA)]), "is a named pipe"),
  absent(
    "a link out of the repository",
    (repo) => {
      writeFileSync(join(repo, "../secret.csv"), tracks());
      symlinkSync("../../secret.csv", join(repo, DATA));
    },
    "leads out of the repository",
  ),
  absent(
    "a folder that is a link out of the repository",
    (repo) => {
      rmSync(join(repo, "data"), { recursive: true });
      mkdirSync(join(repo, "../elsewhere"));
      writeFileSync(join(repo, "../elsewhere/tracks.csv"), tracks());
      symlinkSync("../elsewhere", join(repo, "data"));
    },
    "leads out of the repository",
  ),
  absent("a link to /dev/zero", (repo) => symlinkSync("/dev/zero", join(repo, DATA)), "leads out of the repository"),
  absent("a link to itself", (repo) => symlinkSync("tracks.csv", join(repo, DATA)), "a circle of links"),
  absent("a link to nothing", (repo) => symlinkSync("nothing.csv", join(repo, DATA)), "there is no file"),
  {
    ...absent(
      "a file without the right to read it",
      (repo) => {
        writeFileSync(join(repo, DATA), tracks());
        chmodSync(join(repo, DATA), 0);
      },
      "permission is denied",
    ),
    nobody: true,
  },
  {
    ...bad(
      "another file than the pin's",
      config("  source:", `  sha256: ${"0".repeat(64)}\n  source:`),
      undefined,
      "not the dataset that data.sha256 pins",
    ),
    at: `${CONFIG}:4:11`,
  },
];

export const BAD_DATA: readonly BadInput[] = [...FILES, ...CELLS, ...UNFIT, ...PLACES];
