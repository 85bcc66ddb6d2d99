import assert from "node:assert/strict";
import { test } from "node:test";
import { s3Client } from "../../src/adapters/s3/s3-client.ts";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { s3Store } from "../../src/adapters/store/s3/s3-store.ts";
import { ContenderError } from "../../src/errors.ts";
import type { Store } from "../../src/ports/store.ts";
import { storeFinding } from "../../src/verbs/doctor-store.ts";
import { scratch } from "../adapters/scratch.ts";
import { s3Reach } from "../cloud/s3-reach.ts";
import { startVersitygw } from "../cloud/versitygw.ts";
import { discard, scratchRepository } from "../faults/scratch.ts";
import { worldAt } from "../faults/world-at.ts";
import { need } from "../house/need.ts";

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

const worldOf = (store: Store) => ({
  stores: { previews: store, records: store, judged: store, top: store },
  lasting: true,
});

test(
  "doctor on a store: it works, each time, where nothing that was removed may be written again",
  need("versitygw"),
  async (t) => {
    const server = await startVersitygw();
    t.after(() => server.close());
    const client = s3Client(server.settings());
    t.after(() => client.destroy());
    const inS3 = s3Store(s3Reach(client), { bucket: await server.bucket("versioned"), prefix: "" });
    for (const store of [inS3, folderStore(scratch(t))]) {
      for (let time = 0; time < 3; time++) {
        const finding = await storeFinding(worldOf(store));
        assert.equal(finding.state, "ok", finding.what);
      }
    }
  },
);

test("doctor on a store that writes over what stands there, and on one that gives other bytes back", async (t) => {
  const inside = folderStore(scratch(t));
  const deaf: Store = {
    ...inside,
    async create(key, bytes) {
      await inside.remove(key);
      return inside.create(key, bytes);
    },
  };
  const over = await storeFinding(worldOf(deaf));
  assert.equal(over.state, "missing");
  assert.match(over.what, /was written over: conditional writes/);
  assert.match(over.press!, /conditional writes/);
  const spoilt = await storeFinding(worldOf(inside));
  assert.equal(spoilt.state, "missing");
  assert.match(spoilt.what, /does not give back/);
});
