/**
 * Settings for git by its environment: the default branch's name (a detached checkout of one branch doesn't tell it), and that
 * the checkout is trusted although another user may have made it (a job in a container). Settings that are there stay.
 */
export function gitSettings(
  env: Readonly<Record<string, string | undefined>>,
  defaultBranch: string | undefined,
  folder: string,
): Record<string, string> {
  const there = /^\d{1,4}$/.test(env.GIT_CONFIG_COUNT ?? "") ? Number(env.GIT_CONFIG_COUNT) : 0;
  const settings = [
    ...(defaultBranch === undefined ? [] : [["init.defaultBranch", defaultBranch] as const]),
    ["safe.directory", folder] as const,
  ];
  const named = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${there + i}`, key],
    [`GIT_CONFIG_VALUE_${there + i}`, value],
  ]);
  return { ...Object.fromEntries(named), GIT_CONFIG_COUNT: `${there + settings.length}` };
}
