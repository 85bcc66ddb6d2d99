import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../../src/digest.ts";
import { renderRecord } from "../../../src/records/record.ts";
import type { Evidence } from "../../../src/registry/names.ts";
import { commit } from "../../faults/scratch.ts";
import { type BadInput, both, edit, POINTER } from "./bad-input.ts";

const FOLDER = "configs/champions/trending";

/** The champion's evidence is bad on the default branch: the verdict on the recorded challenger is `invalid`, never `first`. */
const bad = (
  name: string,
  spoil: (repo: string) => void,
  says: string,
  verdict: BadInput["code"] = "champion-corrupt",
): BadInput => ({
  name: `evidence: ${name}`,
  begin: "recorded",
  spoil: both(spoil, (repo) => void commit(repo, "Spoil the evidence")),
  call: ["promote"],
  code: verdict,
  says,
});

const path = (piece: Evidence) => `${FOLDER}/${piece}.json`;
const missing = (...pieces: Evidence[]) =>
  bad(
    `${pieces.join(", ")} missing`,
    (repo) => {
      for (const piece of pieces) rmSync(join(repo, path(piece)));
    },
    `${path(pieces[0]!)} is not there`,
    "champion-evidence-missing",
  );

const flipped = (piece: Evidence) =>
  bad(
    `${piece} with one flipped byte`,
    (repo) => {
      const bytes = readFileSync(join(repo, path(piece)));
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(join(repo, path(piece)), bytes);
    },
    `${path(piece)} is not what the pointer names`,
  );

/** Puts another text into the evidence and makes the pointer agree with it, as a forger would. */
const forged =
  (piece: Evidence, change: (text: string) => string) =>
  (repo: string): void => {
    const before = readFileSync(join(repo, path(piece)), "utf8");
    const after = change(before);
    if (after === before) throw new Error(`${path(piece)} is as it was`);
    writeFileSync(join(repo, path(piece)), after);
    edit(POINTER, sha256(Buffer.from(before)), sha256(Buffer.from(after)))(repo);
  };

const json = (change: (body: Record<string, never>) => object) => (text: string) =>
  `${JSON.stringify(change(JSON.parse(text)))}\n`;
const record = (change: (body: Record<string, never>) => object) => (text: string) => {
  const { sha256: _own, ...body } = JSON.parse(text);
  return Buffer.from(renderRecord(change(body))).toString("utf8");
};
const model = (name: string, change: (text: string) => string, says: string) =>
  bad(`a model ${name}`, forged("model", change), says);

/** A list of that many things that are no features. */
const features = (count: number) => json((body) => ({ ...body, features: Array(count).fill(0) }));

export const BAD_EVIDENCE: readonly BadInput[] = [
  missing("manifest"),
  missing("model"),
  missing("comparison"),
  missing("manifest", "model", "comparison"),
  flipped("manifest"),
  flipped("model"),
  flipped("comparison"),
  bad(
    "git turned the line ends",
    (repo) => {
      writeFileSync(
        join(repo, path("model")),
        readFileSync(join(repo, path("model")), "utf8").replaceAll("\n", "\r\n"),
      );
    },
    ".gitattributes",
  ),
  model(
    "of an unknown version",
    json((body) => ({ ...body, format: "contender.model/2" })),
    "/format",
  ),
  model("with an index out of range", (text) => text.replace(/"feature":0/, '"feature":99'), "reads feature 99"),
  model("with a negative index", (text) => text.replace(/"feature":0/, '"feature":-1'), "/terms/0"),
  model("with 1e400", (text) => text.replace(/"intercept":[^,]+/, '"intercept":1e400'), "not finite"),
  model("with NaN", (text) => text.replace(/"intercept":[^,]+/, '"intercept":NaN'), "is not JSON"),
  model("with 20,000 nestings", () => `${"[".repeat(20_000)}${"]".repeat(20_000)}`, "nested more than 64 deep"),
  model("with __proto__", (text) => text.replace('"intercept"', '"__proto__":{"link":"x"},"intercept"'), "__proto__"),
  model(
    "with a key of its own",
    json((body) => ({ ...body, code: "process.exit(9)" })),
    "additional properties",
  ),
  model(
    "with weights that are missing",
    (text) => text.replace(/"terms":\[.*?\]\}\]/, '"terms":[{"feature":1,"kind":"table","unseen":0,"weights":[1]}]'),
    "terms",
  ),
  model("that is empty", () => "", "is not JSON"),
  model("of 400,000 features", features(400_000), "/features must NOT have more than 4096 items"),
  model("of 1,000,000 features", features(1_000_000), "no promotion carries more than 1048576"),
  bad(
    "a manifest of another version",
    forged(
      "manifest",
      record((body) => ({ ...body, format: "contender.run/9" })),
    ),
    "format",
  ),
  bad(
    "a manifest of another model",
    forged(
      "manifest",
      record((body) => ({ ...body, model: "other" })),
    ),
    "do not belong together",
  ),
  bad(
    "a manifest that was not sealed",
    forged("manifest", (text) => text.replace('"rows":', '"rows": ')),
    "is corrupt",
  ),
  bad(
    "a comparison of another version",
    forged(
      "comparison",
      json((body) => ({ ...body, format: "x/1" })),
    ),
    "format",
  ),
  bad(
    "a verdict that the comparison does not bear",
    edit(POINTER, "verdict: first", "verdict: promote"),
    "the verdict is first",
  ),
];
