import type { InitFiles, Initialised } from "./init.ts";

/** Adds lines to a file, or makes it of them. A line whose like is there (`has`) is not added again. */
export async function initLines(
  path: string,
  lines: readonly string[],
  files: InitFiles,
  has: (there: readonly string[], line: string) => boolean = (there, line) =>
    there.includes(line) || there.includes(line.replace(/\/$/, "")),
): Promise<Initialised["files"][number]> {
  const bytes = (await files.read(path)) ?? new Uint8Array();
  const text = new TextDecoder().decode(bytes);
  const there = text.split(/\r?\n/).map((line) => line.trim());
  const missing = lines.filter((line) => !has(there, line));
  if (missing.length === 0) return { path, outcome: "left alone" };
  const addition = new TextEncoder().encode(`${missing.join("\n")}\n`);
  if ((await files.create(path, addition)) === "created") return { path, outcome: "created" };
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  await files.append(path, new TextEncoder().encode(`${gap}${missing.join("\n")}\n`));
  return { path, outcome: "appended" };
}
