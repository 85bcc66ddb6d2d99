import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The actions: folders of `actions/` that hold an `action.yml`, in code-unit order. */
export function actionNames(root: string): string[] {
  const entries = readdirSync(join(root, "actions"), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}
