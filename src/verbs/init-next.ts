import type { ForgeState } from "./forge-state.ts";
import type { ForgeOptions } from "./init-forge.ts";

/** What no file can switch on: the places to press, as Markdown. `contender doctor` looks for the same. */
export function nextOnForge(options: ForgeOptions, { owned, withoutRole }: ForgeState): string {
  const { forge, branch, release, aws } = options;
  const switches = forge === "github" ? GITHUB : GITEA;
  const named = owned ? [] : ["name who approves champions: in CODEOWNERS, or `--owner @organisation/team`"];
  const old = withoutRole.length > 0 ? [OLD(withoutRole)] : [];
  const placed = release.home.startsWith("your-org/")
    ? ["the actions' address is a placeholder: take the workflows away and say `--home owner/repository`"]
    : [];
  const cloud = aws ? [AWS(branch)] : [];
  const steps = [
    ...placed,
    ...old,
    ...named,
    ...switches(branch),
    ...cloud,
    "see what is still missing: `contender doctor`",
  ];
  return `**To press** once the files are pushed:\n\n${steps.map((text) => `- ${text}\n`).join("")}`;
}

const GITHUB = (branch: string) => [
  'Settings ▸ Actions ▸ General ▸ "Allow GitHub Actions to create and approve pull requests" (the organisation\'s too)',
  `Settings ▸ Rules: protect \`${branch}\`, require a pull request, a review from code owners, and the check \`contender/promotion\``,
];

const OLD = (paths: readonly string[]) =>
  `workflows were left alone that take no role: \`git rm ${paths.join(" ")}\`, then the same \`init\` again`;

const AWS = (branch: string) =>
  `Settings ▸ Environments: \`record\` and \`promote\`, each limited to \`${branch}\`; the variables that \`infra/variables.sh\` prints`;

const GITEA = (branch: string) => [
  "Settings ▸ Units: Actions; a runner with the label `ubuntu-latest` and Node 24",
  `Settings ▸ Branches: protect \`${branch}\`, require an approval, and the status \`*contender/promotion*\``,
];
