import { parse } from "yaml";
import { GRANTS, type Grant } from "../verbs/workflows/grants.ts";

/** An `action.yml`, as far as its page shows it. */
interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs?: Readonly<Record<string, { description: string }>>;
}

/** What the job of an action may do. */
const RIGHTS: Readonly<Record<string, readonly Grant[]>> = {
  plan: GRANTS.read,
  run: GRANTS.read,
  report: GRANTS.report,
  promote: GRANTS.promote,
  revert: GRANTS.open,
  propose: GRANTS.open,
};

function rightsOf(name: string): string {
  return (RIGHTS[name] ?? []).map(({ scope, access }) => `\`${scope}: ${access}\``).join(", ") || "none";
}

/** `actions/<name>/README.md`, from its `action.yml`. */
export function actionReadme(name: string, yaml: string): string {
  const action = parse(yaml) as Action;
  const inputs = Object.entries(action.inputs ?? {}).map(([input, { description, required, default: otherwise }]) => [
    `\`${input}\``,
    required ? "required" : otherwise === undefined || otherwise === "" ? "empty" : `\`${otherwise}\``,
    description,
  ]);
  const outputs = Object.entries(action.outputs ?? {}).map(([output, { description }]) => [
    `\`${output}\``,
    description,
  ]);
  return [
    "<!-- Made by `make generate` from the action.yml beside it. Edit that, not this. -->",
    `# ${name}`,
    "",
    action.description.trim(),
    "",
    `Permissions of its job: ${rightsOf(name)}.`,
    "",
    "```yaml",
    ...usage(name, action),
    "```",
    "",
    ...table(["input", "default", "meaning"], inputs),
    ...table(["output", "meaning"], outputs),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function usage(name: string, { inputs = {} }: Action): string[] {
  const required = Object.entries(inputs).filter(([, { required }]) => required);
  const lines = required.map(([input]) => `    ${input}: …`);
  return [`- uses: ./actions/${name}`, ...(lines.length > 0 ? ["  with:", ...lines] : [])];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.trim().replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/** `actions/README.md`: all of them. */
export function actionsReadme(actions: readonly { readonly name: string; readonly yaml: string }[]): string {
  const rows = actions.map(({ name, yaml }) => {
    const { description } = parse(yaml) as Action;
    return [`[\`${name}\`](${name}/README.md)`, description, rightsOf(name)];
  });
  return [
    "<!-- Made by `make generate` from the action.yml files. Edit those, not this. -->",
    "# Actions",
    "",
    "Thin doors on the functions that the commands call, each with the rights that it needs and no others. Entries stand in",
    "`src/actions/`; what runs is `dist/actions/`, which a release holds and this branch does not (`make build` makes it).",
    "",
    ...table(["action", "does", "permissions"], rows),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
