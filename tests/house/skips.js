/** What a skip for want of the real data begins with (the same words as in need.ts, which Node 20 can't load here). */
export const REAL_DATA_ABSENT = "real data absent";

/**
 * A reporter of node:test: lists each test that did not run, and why. With `CONTENDER_REQUIRE_ALL=1` (CI) every such test
 * is a failure, but for those that lack the real data. (Plain JavaScript: Node 20 loads reporters without tsx.)
 *
 * @param {AsyncIterable<{ type: string, data: { name?: string, skip?: string | boolean, todo?: string | boolean } }>} events
 */
export default async function* skips(events) {
  const strict = process.env.CONTENDER_REQUIRE_ALL === "1";
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    const given = data.skip || data.todo;
    if (!given) continue;
    const why = typeof given === "string" ? given : "no reason given";
    names.set(why, [...(names.get(why) ?? []), String(data.name)]);
  }
  for (const [why, tests] of names) {
    const allowed = !strict || why.startsWith(REAL_DATA_ABSENT);
    if (!allowed) process.exitCode = 1;
    const count = tests.length === 1 ? "1 test" : `${tests.length} tests`;
    yield `${allowed ? "not run" : "NOT RUN, so failed"} (${why}): ${count}, e.g. ${tests[0]}\n`;
  }
}
