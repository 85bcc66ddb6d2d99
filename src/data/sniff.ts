import { ContenderError } from "../errors.ts";

/** How many bytes `sniff` wants to see, where there are so many. */
export const SNIFFED = 4096;

const MAGIC: readonly { readonly bytes: readonly number[]; readonly found: string; readonly hint: string }[] = [
  { bytes: [0x1f, 0x8b], found: "gzip", hint: "unpack it (gunzip)" },
  { bytes: [0x50, 0x4b, 3, 4], found: "a zip archive (or an Excel workbook)", hint: "unpack it, or export it as CSV" },
  { bytes: [0x50, 0x41, 0x52, 0x31], found: "Parquet", hint: "export it as CSV" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], found: "zstd", hint: "unpack it (unzstd)" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], found: "xz", hint: "unpack it (unxz)" },
  { bytes: [0x42, 0x5a, 0x68], found: "bzip2", hint: "unpack it (bunzip2)" },
  { bytes: [0xff, 0xfe], found: "UTF-16", hint: "save it as UTF-8" },
  { bytes: [0xfe, 0xff], found: "UTF-16", hint: "save it as UTF-8" },
];

/**
 * Refuses, from its first bytes, a file that is no CSV: compressed, a table of another kind, UTF-16, a web page, the
 * pointer that git LFS leaves where its file was not pulled, nothing at all.
 *
 * @param head the first bytes: SNIFFED of them, or the whole of a shorter file
 * @throws ContenderError `data-invalid`; `data-missing` for an LFS pointer.
 */
export function sniff(head: Uint8Array, file: string): void {
  const magic = MAGIC.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (magic !== undefined) refuse(file, magic.found, magic.hint);
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1").replace(/^ï»¿/, "");
  if (text.trim() === "") {
    throw new ContenderError("data-invalid", {
      file,
      message: "expected a CSV file with a header line, found an empty file",
    });
  }
  if (text.startsWith("version https://git-lfs.github.com/spec/")) {
    throw new ContenderError("data-missing", {
      file,
      message: "expected a CSV file, found the pointer that git LFS leaves in its place: run `git lfs pull`",
      found: "a git LFS pointer",
      hint: "git lfs pull",
    });
  }
  if (/^\s*<(!doctype\s+html|html|\?xml|head|body)\b/i.test(text)) {
    refuse(file, "a web page (HTML or XML)", "download the file itself, not the page about it");
  }
}

function refuse(file: string, found: string, hint: string): never {
  throw new ContenderError("data-invalid", {
    file,
    message: `expected a CSV file in UTF-8, found ${found}: ${hint}`,
    expected: "CSV in UTF-8",
    found,
    hint,
  });
}
