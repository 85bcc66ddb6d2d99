import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MIGRATIONS } from "../../src/adapters/index/migrations/migrations.ts";
import { indexAt } from "../cloud/index-at.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { need } from "../house/need.ts";

const needed = need("postgres");
let postgres: Postgres;
before(async () => {
  if (!needed.skip) postgres = await startPostgres();
});
after(() => postgres?.close());

/** The roles that the first user may act as. */
const MEMBERS = `select rolname from pg_roles where rolname like 'contender_%'
  and pg_has_role('first', oid, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`;
const OWNERS = `select distinct tableowner as owner from pg_tables where schemaname = 'contender'
  union select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'contender'`;

test(
  "a first user who is no superuser makes roles and tables, twice, and belongs to none of them",
  needed,
  async (t) => {
    await postgres.sql(
      "postgres",
      `create role rds_iam; create role first login createrole password '${postgres.password}'`,
    );
    await postgres.sql("postgres", "grant rds_iam to first with admin option");
    const database = await postgres.database();
    await postgres.sql("postgres", `alter database ${database} owner to first`);
    const index = indexAt(postgres.url(database, "first"));
    t.after(() => index.close());
    for (const from of [0, MIGRATIONS.length]) {
      assert.deepEqual(await index.migrate(), { from, to: MIGRATIONS.length });
      assert.deepEqual(await postgres.sql(database, MEMBERS), []);
      assert.deepEqual(await postgres.sql(database, OWNERS), [{ owner: "contender_owner" }]);
    }
  },
);

test("tables that come later belong to the schema's owner, however the role is called", needed, async (t) => {
  const database = await postgres.database();
  await postgres.sql(database, `create role "app-Owner" login password '${postgres.password}'`);
  await postgres.sql(database, `grant create on database ${database} to "app-Owner"`);
  const owner = indexAt(postgres.url(database, "app-Owner"));
  const more = { version: MIGRATIONS.length + 1, what: "more", sql: "create table contender.extra (n int)" };
  const boss = indexAt(postgres.url(database), { migrations: [...MIGRATIONS, more] });
  t.after(() => Promise.all([owner.close(), boss.close()]));
  await owner.migrate();
  await boss.migrate();
  assert.deepEqual(await postgres.sql(database, OWNERS), [{ owner: "app-Owner" }]);
});
