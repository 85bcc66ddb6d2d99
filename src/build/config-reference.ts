import { describe } from "../config/describe.ts";
import { type JsonSchema, resolve } from "../config/json-schema.ts";

/** `docs/config.md`: every key of a config and a pipeline, from the schemas. */
export function configReference(config: JsonSchema, pipeline: JsonSchema): string {
  const lines = [
    "<!-- Made by `make generate` from src/config/*.schema.json. Edit those, not this. -->",
    "# What a user edits",
    "",
    "## A config: `configs/<model>.yaml`",
    "",
    config.description ?? "",
    "",
    ...table(rows(config, config, "")),
  ];
  for (const branch of config.properties?.trainer?.oneOf ?? [])
    lines.push(...variant(branch, config, "trainer", "kind"));
  lines.push(
    "## A pipeline: `pipelines/<pipeline>.yaml`",
    "",
    pipeline.description ?? "",
    "",
    ...table(rows(pipeline, pipeline, "")),
  );
  for (const branch of pipeline.properties?.steps?.items?.oneOf ?? []) {
    lines.push(...variant(branch, pipeline, "steps[]", "uses"));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

interface Row {
  key: string;
  takes: string;
  otherwise: string;
  meaning: string;
}

function variant(branch: JsonSchema, root: JsonSchema, path: string, tag: string): string[] {
  const node = resolve(branch, root);
  const own = rows(node, root, `${path}.`).filter((row) => row.key !== `${path}.${tag}`);
  const title = `### \`${path}\` with \`${tag}: ${String(node.properties?.[tag]?.const)}\``;
  const text = node.description ? [node.description, ""] : [];
  return [title, "", ...text, ...(own.length > 0 ? table(own) : ["No settings.", ""])];
}

/** A row for each key below a mapping, in the schema's order. */
function rows(mapping: JsonSchema, root: JsonSchema, prefix: string): Row[] {
  return Object.entries(mapping.properties ?? {}).flatMap(([key, member]) => {
    const node = resolve(member, root);
    const path = `${prefix}${key}`;
    const required = mapping.required?.includes(key) ?? false;
    const own: Row = {
      key: path,
      takes:
        node.oneOf && !node.discriminator ? node.oneOf.map((one) => takes(one, root)).join(" · ") : takes(node, root),
      otherwise: node.default !== undefined ? `\`${JSON.stringify(node.default)}\`` : required ? "required" : "—",
      meaning: node.description ?? "",
    };
    const inside = [
      ...(node.discriminator ? [] : rows(node, root, `${path}.`)),
      ...(node.items ? branchesOf(node.items, root).flatMap((one) => rows(one, root, `${path}[].`)) : []),
      ...(node.discriminator ? [] : (node.oneOf ?? []).flatMap((one) => rows(resolve(one, root), root, `${path}.`))),
      ...(typeof node.additionalProperties === "object"
        ? named(node.additionalProperties, root, `${path}.<name>`)
        : []),
    ];
    return [own, ...inside];
  });
}

/** The mappings that a list's entry can be; none of a union that has a chapter of its own. */
function branchesOf(items: JsonSchema, root: JsonSchema): JsonSchema[] {
  const node = resolve(items, root);
  if (node.discriminator) return [];
  return (node.oneOf ?? [node]).map((one) => resolve(one, root));
}

function named(schema: JsonSchema, root: JsonSchema, path: string): Row[] {
  const node = resolve(schema, root);
  const branches = node.oneOf ?? [node];
  const what = branches.map((one) => takes(one, root)).join(" · ");
  const own = { key: path, takes: what, otherwise: "—", meaning: node.description ?? "" };
  return [own, ...branches.flatMap((one) => rows(resolve(one, root), root, `${path}.`))];
}

function takes(schema: JsonSchema, root: JsonSchema): string {
  const node = resolve(schema, root);
  if (node.items && !node.items.discriminator) return `${describe(node, root)}: ${describe(node.items, root)}`;
  return describe(node, root).replace(/(?<=matches )(\S+)$/, "`$1`");
}

function table(list: readonly Row[]): string[] {
  const cells = list.map(({ key, takes: what, otherwise, meaning }) => [`\`${key}\``, what, otherwise, meaning]);
  const lines = cells.map((row) => `| ${row.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`);
  return ["| key | takes | default | meaning |", "| --- | --- | --- | --- |", ...lines, ""];
}
