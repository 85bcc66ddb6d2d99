import { code, prose } from "../report/escape.ts";
import { page } from "../report/page.ts";
import { attemptDocument } from "../verbs/attempt-document.ts";
import { configFiles } from "../verbs/configs.ts";
import { promote as propose } from "../verbs/promote.ts";
import { sectionOf } from "../verbs/section-of.ts";
import type { Common, Door } from "./door.ts";

export async function promote(
  door: Door,
  typed: readonly string[],
  options: Common & { run?: string },
): Promise<number> {
  const world = await door.world();
  const files = await configFiles(world.repo, door.paths(world.root, typed));
  const { head } = await world.repo.heads();
  const promoted = await propose(world, files, options.run, (attempt) =>
    page({
      models: [{ ...sectionOf(attempt, true, head), steps: [] }],
      command: `contender promote ${attempt.desired.file}`,
    }),
  );
  const text = promoted
    .map(({ model, outcome, what }) => `- ${code(model)}: **${outcome}** · ${prose(what)}\n`)
    .join("");
  const results = promoted.map(({ attempt, ...rest }) => ({
    ...rest,
    attempt: attempt ? attemptDocument(attempt) : null,
  }));
  door.show(text, { command: "promote", results });
  return 0;
}
