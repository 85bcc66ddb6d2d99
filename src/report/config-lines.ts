import { parseRecordedConfig } from "../config/recorded-config.ts";
import { code } from "./escape.ts";
import { flow, isRecord } from "./flow.ts";

/**
 * A recorded config, one line for each key of a section.
 *
 * @throws ContenderError `record-invalid` where the text is no config.
 */
export function configLines(config: string): string {
  const parsed = parseRecordedConfig(config, "the recorded config");
  return Object.entries(parsed)
    .flatMap(([section, value]) =>
      isRecord(value)
        ? Object.entries(value).map(([key, member]) => `- ${code(`${section}.${key}`)}: ${code(flow(member), 300)}`)
        : [`- ${code(section)}: ${code(flow(value), 300)}`],
    )
    .join("\n");
}
