import assert from "node:assert/strict";
import { test } from "node:test";
import type { IndexState } from "../../src/ports/index.ts";
import { findingOf, indexFinding } from "../../src/verbs/doctor-index.ts";
import { indexAt } from "../cloud/index-at.ts";
import { startPostgres } from "../cloud/postgres.ts";
import { need } from "../house/need.ts";

const STATE: IndexState = {
  where: "postgres://contender_writer@db:5432/contender",
  role: "contender_writer",
  server: "15.18",
  tls: "TLSv1.3, TLS_AES_256_GCM_SHA384",
  version: 1,
  known: 1,
  rights: { read: true, write: true, define: false },
};

const CASES: readonly [string, Partial<IndexState>, "ok" | "missing", RegExp][] = [
  ["all is well", {}, "ok", /over TLSv1\.3.*schema version 1; contender_writer may write rows$/],
  ["a reader", { rights: { read: true, write: false, define: false } }, "ok", /may only read$/],
  ["the owner", { rights: { read: true, write: true, define: true } }, "ok", /owns the tables$/],
  ["no TLS", { tls: null }, "ok", /without TLS, on this machine/],
  ["a newer schema", { version: 2 }, "missing", /version 2 .* knows version 1/],
  ["an older schema", { version: 1, known: 2 }, "missing", /version 1 .* wants version 2/],
  ["no tables", { version: 0, rights: { read: false, write: false, define: false } }, "missing", /no tables that/],
];

for (const [name, more, state, says] of CASES) {
  test(`doctor on the index: ${name}`, () => {
    const finding = findingOf({ ...STATE, ...more });
    assert.equal(finding.state, state);
    assert.match(finding.what, says);
    assert.equal(finding.press === undefined, state === "ok", "what is missing says where to press");
  });
}

test(
  "doctor looks at a real database: not there, without tables, with them; and at none",
  need("postgres"),
  async (t) => {
    const postgres = await startPostgres();
    t.after(() => postgres.close());
    const database = await postgres.database();
    const index = indexAt(postgres.url(database), { tries: 1 });
    t.after(() => index.close());
    const empty = await indexFinding(index);
    assert.deepEqual(
      [empty.state, empty.press],
      ["missing", "`contender reindex --migrate` as the owner makes them and the grants"],
    );
    await index.migrate();
    const whole = await indexFinding(index);
    assert.equal(whole.state, "ok", whole.what);
    assert.match(whole.what, /PostgreSQL 15.*over TLSv1.*boss owns the tables$/);
    await postgres.kill();
    const gone = await indexFinding(index);
    assert.equal(gone.state, "missing");
    assert.match(gone.what, /can't look at the index at postgres:\/\/boss@localhost/);
    assert.equal((await indexFinding(undefined)).state, "ok");
  },
);
