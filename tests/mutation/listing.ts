import type { Fault } from "./fault.ts";
import type { Found } from "./laboratory.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** The page docs/mutation.md: every fault, and what caught it. Nothing in it depends on the machine or the hour. */
export function listing(faults: readonly Fault[], found: readonly Found[]): string {
  const bySelfTest = found.filter(({ selfTest }) => selfTest.length > 0).length;
  const rows = faults.map(({ name, file }, i) => {
    const { by, selfTest } = found[i]!;
    const test = by === undefined ? [] : [`\`${by.file}\`: ${cell(by.name)}`];
    const own = selfTest.length === 0 ? [] : [`**the gate's self-test** (${selfTest.join(", ")})`];
    return `| ${cell(name)} | \`${file}\` | ${[...test, ...own].join("; ")} |`;
  });
  return `# Planted faults

\`make mutate\` plants faults in the code that decides, one at a time, in a copy of the tree, and asks two questions of each: which
test of the suite falls first, and does the gate's test of itself fall, which every comparison in production carries (a
verdict is then \`invalid\`). A fault that nothing catches fails the command. The self-test can see what is asymmetric, moved or
upside down in a comparison; how wide an interval has to be, and what the rule makes of it, only the suite knows.

${faults.length} faults are planted; each is caught${bySelfTest > 0 ? `, ${bySelfTest} of them by the gate's self-test too` : ""}. This page was written by \`make mutate\`.

| fault | file | caught by |
| --- | --- | --- |
${rows.join("\n")}
`;
}
