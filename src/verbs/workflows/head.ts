/** The lines above a workflow's jobs: no rights but those that a job asks for. */
export function head(name: string, about: string, on: string, concurrency: string, drops: boolean): string {
  const comment = about.split("\n").map((line) => `# ${line}\n`);
  return `${comment.join("")}name: ${name}

on:
${on}
permissions: {}

concurrency:
  group: ${concurrency}
  cancel-in-progress: ${drops}

jobs:
`;
}
