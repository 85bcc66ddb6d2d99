import { ContenderError } from "../errors.ts";

/** What a model may be named: safe for paths, branches, SQL and shells. */
export const MODEL_NAME = /^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$/;

/** Names that match and still can't be used: Windows' devices, and folders that stand beside the configs. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|champions|schema)$/;

/**
 * A config's model: the file's stem.
 *
 * @throws ContenderError `config-invalid`
 * @example modelOf("configs/trending.yaml") // "trending"
 */
export function modelOf(file: string): string {
  const name = file.split("/").pop() ?? "";
  const at = { file, line: 1, column: 1 };
  const extension = /\.ya?ml$/.exec(name)?.[0];
  if (extension === undefined) {
    throw new ContenderError("config-invalid", {
      ...at,
      message: "a config's file name ends in .yaml or .yml",
      expected: "a name like trending.yaml",
      found: JSON.stringify(name.slice(0, 80)),
      hint: "rename the file",
    });
  }
  const stem = name.slice(0, -extension.length);
  if (MODEL_NAME.test(stem) && !RESERVED.test(stem)) return stem;
  throw new ContenderError("config-invalid", {
    ...at,
    message: RESERVED.test(stem)
      ? `${stem} is a reserved word and can't name a model`
      : "the file's stem names the model, and can't",
    expected: "1 to 64 of a-z, 0-9, - and _, beginning and ending with a letter or digit",
    found: JSON.stringify(stem.slice(0, 80)),
    hint: `rename the file to ${modelNameFrom(stem)}${extension}`,
  });
}

/**
 * The nearest valid model name.
 *
 * @example modelNameFrom("Spotify & YouTube.v2") // "spotify-youtube-v2"
 */
export function modelNameFrom(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .slice(0, 64)
    .replace(/^[-_]+|[-_]+$/g, "");
  if (plain === "") return "model";
  return RESERVED.test(plain) ? `${plain}-model` : plain;
}
