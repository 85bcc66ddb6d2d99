import { code } from "./escape.ts";
import { counted } from "./numbers.ts";

/** Which configs are run, as Markdown. @param changed because a pull request changes them; else because all are */
export function configList(configs: readonly string[], changed: boolean): string {
  const why = changed ? "what this pull request changes" : "all that there are";
  if (configs.length === 0) return changed ? "No model is changed here." : "There is no config yet.";
  return `**${counted(configs.length, "config")} to run**, ${why}:\n\n${configs.map((file) => `- ${code(file, 120)}`).join("\n")}`;
}
