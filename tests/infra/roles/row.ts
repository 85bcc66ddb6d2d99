import { readFileSync } from "node:fs";

/** What is tried: at STS, at a key of the store, at the bucket, or at a bucket of data. */
const DEEDS = [
  ..."assume get list create replace copy parts delete delete-many delete-version set-policy set-versioning".split(" "),
  ..."get-elsewhere create-elsewhere".split(" "),
];

/** One row of the table. */
export interface Row {
  readonly who: string;
  readonly role: string;
  readonly does: string;
  readonly key: string;
  readonly outcome: "allowed" | "denied";
}

/** The rows of a Markdown table with these five columns. */
export function rowsIn(file: string): Row[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  return lines.slice(2).map((line) => {
    const [, who = "", role = "", does = "", key = "", outcome = ""] = line.split("|").map((cell) => cell.trim());
    if (!DEEDS.includes(does)) throw new Error(`expected one of ${DEEDS.join(", ")}, found ${does} in ${line}`);
    if (outcome !== "allowed" && outcome !== "denied") throw new Error(`expected an outcome, found ${line}`);
    return { who, role, does, key, outcome };
  });
}
