import { commit } from "../../faults/scratch.ts";
import { type BadInput, both } from "./bad-input.ts";
import { badData, cell, column, config } from "./spoil-data.ts";

/** Cells that are not of their column's type. */
export const BAD_CELLS: readonly BadInput[] = [
  badData("1e400", cell("Views", 4, "1e400"), 6, "beyond the largest double"),
  badData("0x10", cell("Views", 4, "0x10"), 6, "write it in decimal"),
  badData("a blank before a number", cell("Views", 4, " 1"), 6, "take the blanks around it away"),
  badData("a blank for nothing", cell("Views", 4, " "), 6, "leave a missing cell empty"),
  badData("thousands separators", cell("Views", 4, '"1,234"'), 6, "without thousands separators"),
  badData("a decimal comma", cell("Views", 4, '"1,5"'), 6, "a point, not a comma"),
  badData("Infinity", cell("Views", 4, "Infinity"), 6, "an infinity is not a number"),
  badData("a number with a unit", cell("Views", 4, "12k"), 6, "correct the cell"),
  badData("digits of another script", cell("Views", 4, "\u0661\u0662"), 6, "correct the cell"),
  badData("a dash for nothing", cell("Views", 4, "-"), 6, "or write NA"),
  badData("neither true nor false", cell("Licensed", 4, "maybe"), 6, "true or false"),
  badData("a control sequence in a number", cell("Views", 4, "\u001b[31m1"), 6, "\\u001b[31m1"),
  badData("a workflow command in a number", cell("Views", 4, "::error::x"), 6, "::error::x"),
  badData(
    "a day that there is not",
    both(
      config("Duration_ms: number", "Duration_ms: date"),
      (repo) => void commit(repo, "A date"),
      column("Duration_ms", () => "2026-02-30"),
    ),
    2,
    "there is no such day",
    21,
  ),
  badData(
    "each of 400 cells",
    column("Views", () => "x"),
    2,
    "and 380 more",
    21,
  ),
];
