import { ContenderError } from "../../errors.ts";

/**
 * A path's names, from the repository's top.
 *
 * @throws ContenderError `repository-invalid` for a path that is absolute, climbs, or holds an empty name or a control
 * character.
 * @example repoPath("configs/trending.yaml") // ["configs", "trending.yaml"]
 */
export function repoPath(path: string): string[] {
  const names = path.split("/");
  const plain = names.every((name) => name !== "" && name !== "." && name !== ".." && name.toLowerCase() !== ".git");
  if (plain && !/[\p{Cc}\\]/u.test(path)) return names;
  throw new ContenderError("repository-invalid", {
    file: path,
    message: `a path in the repository is relative to its top, with forward slashes and no "..": found ${JSON.stringify(path)}`,
    expected: "configs/trending.yaml",
    found: path,
  });
}
