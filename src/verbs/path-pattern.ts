/**
 * Whether a path fits a pattern as `.gitattributes` and GitHub's CODEOWNERS write it: without a slash it is a name at any depth,
 * with one it is a path from the top; `*` stays in one folder, `**` does not; a folder means all in it.
 *
 * @param folders whether a pattern that names a folder means what is in it (CODEOWNERS: yes; .gitattributes: no)
 * @example fitsPattern("configs/champions/a.yaml", "/configs/champions/", true) // true
 */
export function fitsPattern(path: string, pattern: string, folders: boolean): boolean {
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const inside = pattern.replace(/^\//, "").replace(/\/$/, "");
  const regular = inside.replace(/\*\*\/|\/\*\*$|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (found) => {
    if (found === "**/") return "(?:.*/)?";
    if (found === "/**") return "/.*";
    if (found === "**") return ".*";
    if (found === "*") return "[^/]*";
    return found === "?" ? "[^/]" : `\\${found}`;
  });
  const onlyFolder = pattern.endsWith("/");
  const below = folders && !inside.endsWith("/*") ? (onlyFolder ? "/.*" : "(?:/.*)?") : "";
  return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${regular}${below}$`).test(path);
}
