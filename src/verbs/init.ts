import { guess } from "../config/guess.ts";
import { guessedConfig } from "../config/guessed-config.ts";
import { MODEL_NAME, modelNameFrom } from "../config/model-name.ts";
import { parseConfig } from "../config/parse-config.ts";
import { schemaCopies } from "../config/schema-copies.ts";
import { sourceFault } from "../config/source-rules.ts";
import { TRAIN_PIPELINE, templateConfig } from "../config/templates.ts";
import { ContenderError } from "../errors.ts";
import { initLines } from "./init-lines.ts";
import { sampleCsv } from "./sample-csv.ts";

/** The files of the repository, as far as `init` needs them. Paths are relative to its top, with forward slashes. */
export interface InitFiles {
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a new file (and the folders above it), or leaves the one that is there. */
  create(path: string, bytes: Uint8Array): Promise<"created" | "exists">;
  /** Adds to the end of a file that is there. */
  append(path: string, bytes: Uint8Array): Promise<void>;
}

export interface Initialised {
  readonly model: string;
  /** The config's path, for the next command. */
  readonly config: string;
  readonly files: readonly { readonly path: string; readonly outcome: "created" | "appended" | "left alone" }[];
}

/**
 * Writes what a repository needs to begin: a config (guessed from a CSV file where one is named, else a template), the pipeline, the
 * champions' folder, the schemas for editors, and lines for git. What is there stays as it is.
 *
 * @throws ContenderError `usage`, `data-missing`, `data-invalid` or `repository-invalid`, before anything is written.
 */
export async function init(
  options: { data?: string; model?: string; target?: string },
  files: InitFiles,
): Promise<Initialised> {
  const source = options.data?.replace(/^(\.\/)+/, "");
  const model = nameOf(options.model, source);
  const config = `configs/${model}.yaml`;
  const text = source === undefined ? template(options.target) : await guessed(source, options.target, config, files);
  const wanted = [
    { path: config, text },
    { path: "pipelines/train.yaml", text: TRAIN_PIPELINE },
    { path: "configs/champions/.gitkeep", text: "" },
    ...schemaCopies(),
  ];
  // What stands in the way is met before the first file is written.
  for (const path of [...wanted.map((file) => file.path), ".gitignore", ".gitattributes"]) await files.read(path);
  const done: Initialised["files"][number][] = [];
  for (const { path, text: content } of wanted) {
    const outcome = await files.create(path, bytesOf(content));
    done.push({ path, outcome: outcome === "created" ? "created" : "left alone" });
  }
  done.push(await initLines(".gitignore", [".contender/", "node_modules/"], files));
  done.push(await initLines(".gitattributes", attributesFor(source), files));
  return { model, config, files: done };
}

function nameOf(model: string | undefined, source: string | undefined): string {
  if (model === undefined) return source === undefined ? "trending" : modelNameFrom(stemOf(source));
  if (MODEL_NAME.test(model) && modelNameFrom(model) === model) return model;
  throw new ContenderError("usage", {
    message: `a model can't be named ${JSON.stringify(model.slice(0, 80))}`,
    expected: "1 to 64 of a-z, 0-9, - and _, beginning and ending with a letter or digit",
    found: JSON.stringify(model.slice(0, 80)),
    hint: `--model ${modelNameFrom(model)}`,
  });
}

function stemOf(source: string): string {
  return (source.split("/").pop() ?? "").replace(/\.[^.]*$/, "");
}

function template(target: string | undefined): string {
  if (target === undefined) return templateConfig("data/tracks.csv");
  const hint = "add --data with the CSV file's path";
  throw new ContenderError("usage", { message: "--target names a column of --data, and no file is named", hint });
}

async function guessed(source: string, target: string | undefined, config: string, files: InitFiles): Promise<string> {
  const fault = sourceFault(source);
  if (fault !== undefined) {
    const expected = "a CSV file's path inside the repository, with forward slashes";
    throw new ContenderError("usage", {
      message: `--data: ${fault[0]}`,
      expected,
      found: JSON.stringify(source),
      hint: fault[1],
    });
  }
  const bytes = await files.read(source);
  if (bytes === undefined) {
    throw new ContenderError("data-missing", {
      file: source,
      message: "there is no such file",
      expected: "a CSV file",
      found: "nothing",
      hint: "name its path from the repository's top",
    });
  }
  const text = guessedConfig(guess(sampleCsv(bytes, source), source, target), source);
  parseConfig(bytesOf(text), config);
  return text;
}

/** Evidence and data are bytes with a digest: git must not touch their line ends. */
function attributesFor(source: string | undefined): string[] {
  const data = source !== undefined && /^[\w./-]+$/.test(source) ? [`${source} -text`] : [];
  return ["configs/champions/** -text", ...data];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
