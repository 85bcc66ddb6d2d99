import { ContenderError } from "../errors.ts";
import { faultJson } from "../report/fault-json.ts";
import { promotedList } from "../report/promoted-list.ts";
import { attemptDocument } from "../verbs/attempt-document.ts";
import { configFiles } from "../verbs/configs.ts";
import { promote as propose } from "../verbs/promote.ts";
import { exitOfPromotions, failureOf } from "../verbs/promoted.ts";
import { promotionPage } from "../verbs/promotion-page.ts";
import type { Common, Door } from "./door.ts";
import { fail } from "./fail.ts";

export async function promote(
  door: Door,
  typed: readonly string[],
  options: Common & { run?: string },
): Promise<number> {
  const asked = options.run;
  if (asked !== undefined && !/^[0-9a-f]{16}$/.test(asked)) {
    throw new ContenderError("usage", {
      message: "--run takes a run",
      expected: "16 hex digits",
      found: JSON.stringify(asked.slice(0, 80)),
      hint: "`contender runs` lists them",
    });
  }
  const world = await door.world();
  const files = await configFiles(world.repo, door.paths(world.root, typed));
  const { head } = await world.repo.heads();
  const page = (attempt: Parameters<typeof promotionPage>[0]) => promotionPage(attempt, head);
  const promoted = await propose(world, files, asked, page, { all: typed.length === 0 });
  const results = promoted.map(({ attempt, failure, ...rest }) => ({
    ...rest,
    attempt: attempt ? attemptDocument(attempt) : null,
    ...(failure ? { failure: faultJson(failure) } : {}),
  }));
  door.show(promotedList(promoted), { command: "promote", results });
  const failure = failureOf(promoted);
  if (failure) fail(failure, false); // one document stands on stdout already, with all of it
  return exitOfPromotions(promoted);
}
