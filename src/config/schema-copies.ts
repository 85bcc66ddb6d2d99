import configSchema from "./config.schema.json" with { type: "json" };
import pipelineSchema from "./pipeline.schema.json" with { type: "json" };

/** Copies of the schemas for editors, as files below `configs/schema/`: `init` writes them into any repository. */
export function schemaCopies(): { path: string; text: string }[] {
  return [
    { path: "configs/schema/config.schema.json", text: `${render(configSchema, "")}\n` },
    { path: "configs/schema/pipeline.schema.json", text: `${render(pipelineSchema, "")}\n` },
  ];
}

const WIDTH = 120;

/** JSON with one member a line; a list of scalars stands on one line where it fits. */
function render(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const scalars = value.every((item) => typeof item !== "object" || item === null);
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (value.length === 0 || (scalars && line.length + indent.length + 24 <= WIDTH)) return line;
    return `[\n${value.map((item) => deeper + render(item, deeper)).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(
    ([key, item]) => `${deeper}${JSON.stringify(key)}: ${render(item, deeper)}`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}
