import { MAY_BE_UNSET } from "./workflows/account.ts";

/** What workflows name of the forge's settings. */
export interface Needs {
  readonly environments: readonly string[];
  /** Variables of ours that a job does not do without, and the environment that the job stands in. */
  readonly variables: readonly { readonly name: string; readonly environment: string | undefined }[];
}

/** @param texts of workflows; what an expression names is nobody's to know */
export function needsOf(texts: Iterable<string>): Needs {
  const jobs = [...texts]
    .flatMap((text) => text.split(/^ {2}(?=[\w-]+:\s*$)/m))
    .map((job) => {
      const environment = /^ {4}environment:\s*(?:\n {6}name:\s*)?["']?([\w.-]+)/m.exec(job)?.[1];
      const named = [...job.matchAll(/\bvars\.(CONTENDER_\w+|AWS_REGION)\b/g)].map(([, name]) => name!);
      return { environment, named: named.filter((name) => !MAY_BE_UNSET.has(name)) };
    });
  const variables = new Map<string, string | undefined>();
  for (const { environment, named } of jobs) {
    // A variable that some job takes without an environment stands in the repository.
    for (const name of named)
      variables.set(name, variables.has(name) ? variables.get(name) && environment : environment);
  }
  return {
    environments: [...new Set(jobs.flatMap(({ environment }) => environment ?? []))].sort(),
    variables: [...variables].map(([name, environment]) => ({ name, environment })),
  };
}
