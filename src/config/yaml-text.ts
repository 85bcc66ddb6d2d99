import { type Code, ContenderError, type Fault } from "../errors.ts";

/** Larger files are refused before anything looks into them. */
export const MAX_YAML_BYTES = 64 * 1024;

/** Files that people commit by accident in place of YAML, by their first bytes. */
const STRANGERS: readonly { first: string; found: string; hint: string }[] = [
  { first: "\x1f\x8b", found: "a gzip file", hint: "commit the unpacked text" },
  { first: "PK\x03\x04", found: "a zip file", hint: "commit the unpacked text" },
  { first: "\xff\xfe", found: "UTF-16 text", hint: "save the file as UTF-8" },
  { first: "\xfe\xff", found: "UTF-16 text", hint: "save the file as UTF-8" },
  { first: "version https://git-lfs", found: "a git-LFS pointer", hint: "run `git lfs pull`" },
];

/**
 * The text of a YAML file, without its byte order mark, after the checks that need no parser: size, kind of file, UTF-8,
 * control characters, merge conflicts.
 *
 * @throws ContenderError with `code`, all faults at once.
 */
export function yamlText(bytes: Uint8Array, file: string, code: Code): string {
  if (bytes.length > MAX_YAML_BYTES) {
    throw new ContenderError(code, {
      file,
      message: "the file is too large to be read as YAML",
      expected: `at most ${MAX_YAML_BYTES} bytes`,
      found: `${bytes.length} bytes`,
      hint: "keep data out of it and name a file instead",
    });
  }
  const first = String.fromCharCode(...bytes.subarray(0, 32));
  const stranger = STRANGERS.find((kind) => first.startsWith(kind.first));
  if (stranger) throw new ContenderError(code, notYaml(file, stranger.found, stranger.hint));
  const text = decode(bytes, file, code);
  if (/^\s*<(!doctype|html|head|body|\?xml)\b/i.test(text)) {
    throw new ContenderError(code, notYaml(file, "a web page (HTML or XML)", "fetch the raw file instead of its page"));
  }
  const faults = [...conflicts(text, file), ...controls(text, file)];
  if (faults.length > 0) throw new ContenderError(code, faults);
  return text;
}

function notYaml(file: string, found: string, hint: string): Fault {
  return { file, line: 1, column: 1, message: "the file is not YAML", expected: "YAML text in UTF-8", found, hint };
}

function decode(bytes: Uint8Array, file: string, code: Code): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const good = new TextDecoder().decode(bytes).split("�")[0];
    const hint = "save the file as UTF-8";
    const message = "the file is not UTF-8 text";
    throw new ContenderError(code, { file, ...placeOf(good, good.length), message, hint }, { cause });
  }
}

/** Lines that `git merge` left behind; they say so before YAML's grammar stumbles over them. */
function conflicts(text: string, file: string): Fault[] {
  if (!/^(<{7}|>{7})( |\r?$)/m.test(text)) return [];
  return [...text.matchAll(/^(?:(?:<{7}|>{7}|\|{7})(?: .*)?|={7})\r?$/gm)].map((match) => ({
    file,
    ...placeOf(text, match.index),
    message: "a merge conflict was not resolved",
    expected: "one version of these lines",
    found: match[0].slice(0, 60).trimEnd(),
    hint: "choose a version, take the <<<<<<<, ======= and >>>>>>> lines out and commit",
  }));
}

function controls(text: string, file: string): Fault[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = [...text.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]|\r(?!\n)/g)];
  return found.slice(0, 20).map((match) => ({
    file,
    ...placeOf(text, match.index),
    message: match[0] === "\r" ? "a carriage return stands alone" : "a control character stands in the file",
    expected: match[0] === "\r" ? "lines that end in LF or CRLF" : "printable text",
    found: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    hint: match[0] === "\r" ? "convert the line ends to LF" : "take it out",
  }));
}

/** Line and column of an offset, from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - start + 1 };
}
