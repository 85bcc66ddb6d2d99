import { type JsonSchema, resolve } from "../config/json-schema.ts";

const HEADER = "// Made by `make generate` from src/config/config.schema.json. Edit that, not this.\n";

/** The trainers by kind, as the config's schema lists them: a further trainer is one file and one line there. */
export function trainerTable(schema: JsonSchema): string {
  const branches = schema.properties?.trainer?.oneOf ?? [];
  const kinds = branches.map((branch) => String(resolve(branch, schema).properties?.kind?.const));
  const imports = [...kinds].sort().map((kind) => `import { trainer as ${nameOf(kind)} } from "./${kind}.ts";`);
  const members = kinds.map((kind) => `  ${/^\w+$/.test(kind) ? kind : `"${kind}"`}${memberOf(kind)},`);
  return `${HEADER}${imports.join("\n")}\n\n/** Each trainer by its kind. */\nexport const trainers = {\n${members.join("\n")}\n};\n`;
}

function nameOf(kind: string): string {
  return kind.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function memberOf(kind: string): string {
  return nameOf(kind) === kind ? "" : `: ${nameOf(kind)}`;
}
