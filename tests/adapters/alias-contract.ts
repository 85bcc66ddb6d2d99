import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Alias } from "../../src/ports/alias.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const KEY = "live/trending.json";

/** What every alias promises. `make` gives ways to one new, empty place: each call of what it gives another way, as of a process. */
export function aliasContract(
  name: string,
  make: (t: TestContext) => Promise<() => Alias> | (() => Alias),
  needed: { skip: string | false } = { skip: false },
): void {
  const text = async (alias: Alias) => new TextDecoder().decode((await alias.read(KEY))?.bytes);

  test(`${name}: where nothing stands, the first writer that saw nothing writes`, needed, async (t) => {
    const way = await make(t);
    assert.equal(await way().read(KEY), undefined);
    assert.equal(await way().replace(KEY, bytes("first"), undefined), "replaced");
    assert.equal(await way().replace(KEY, bytes("second"), undefined), "moved");
    assert.equal(await text(way()), "first");
  });

  test(`${name}: whoever saw what stands there replaces it, and nobody else`, needed, async (t) => {
    const way = await make(t);
    await way().replace(KEY, bytes("1"), undefined);
    const one = (await way().read(KEY))!;
    assert.equal(await way().replace(KEY, bytes("2"), one.version), "replaced");
    assert.equal(await way().replace(KEY, bytes("3"), one.version), "moved");
    const two = (await way().read(KEY))!;
    assert.notEqual(two.version, one.version);
    assert.equal(await text(way()), "2");
    assert.equal(await way().replace(KEY, bytes("1"), two.version), "replaced", "back again");
    assert.equal(await text(way()), "1");
  });

  test(`${name}: a version of what never stood there replaces nothing`, needed, async (t) => {
    const way = await make(t);
    await way().replace("live/other.json", bytes("other"), undefined);
    const { version } = (await way().read("live/other.json"))!;
    assert.equal(await way().replace(KEY, bytes("1"), version), "moved");
    assert.equal(await way().read(KEY), undefined);
  });

  test(`${name}: of twenty that saw the same one wins, and its bytes stand there`, needed, async (t) => {
    const way = await make(t);
    await way().replace(KEY, bytes("before"), undefined);
    const { version } = (await way().read(KEY))!;
    const racers = Array.from({ length: 20 }, (_, at) => way().replace(KEY, bytes(`racer ${at}`), version));
    const outcomes = await Promise.all(racers);
    assert.equal(outcomes.filter((outcome) => outcome === "replaced").length, 1);
    assert.equal(await text(way()), `racer ${outcomes.indexOf("replaced")}`);
  });
}
