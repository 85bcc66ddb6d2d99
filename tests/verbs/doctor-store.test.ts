import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { storeFinding } from "../../src/verbs/doctor-store.ts";
import { discard, scratchRepository } from "../faults/scratch.ts";
import { worldAt } from "../faults/world-at.ts";

const no = async (): Promise<never> => {
  throw new ContenderError("store-refused", { message: "AccessDenied", hint: "allow s3:PutObject" });
};

test("a store that takes and gives is fine; a role that only reads can't see that; one that may not even read lacks it", async (t) => {
  const folder = scratchRepository(50);
  t.after(() => discard(folder));
  const world = worldAt(folder, "0".repeat(64));
  assert.equal((await storeFinding(world)).state, "ok");
  const previews = { ...world.stores.previews, create: no, get: no };
  const reader = await storeFinding({ ...world, stores: { ...world.stores, previews } });
  assert.deepEqual([reader.state, reader.needs !== undefined], ["unknown", true]);
  const records = { ...world.stores.records, get: no };
  const nobody = await storeFinding({ ...world, stores: { ...world.stores, previews, records } });
  assert.deepEqual([nobody.state, nobody.press], ["missing", "allow s3:PutObject"]);
});
