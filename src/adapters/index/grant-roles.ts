import type pg from "pg";

/** Who owns the tables, who writes rows, who only reads. Each may log in; on RDS by an IAM token. */
export const ROLES = { owner: "contender_owner", writer: "contender_writer", reader: "contender_reader" } as const;

/** From PostgreSQL 16 on who makes a role is a member of it that may not act as it: `member` would say yes, and `set role` no. */
const ACTS = "case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end";

/** Who owns the schema, as the role is called: without the quotes that its name may need. */
const OWNER =
  "select rolname::text from pg_roles where oid = (select nspowner from pg_namespace where nspname = 'contender')";

/**
 * Makes the roles where whoever asks may make roles, and then acts as the owner: as the one who owns the schema already, else as
 * `contender_owner`. Who may do neither owns the tables himself.
 *
 * @returns gives back, when all is made, what was taken for it: on RDS a member of a role in `rds_iam` can only log in by a token
 */
export async function standIn(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ makes: boolean; iam: boolean; owner: string | null }>(
    `select rolcreaterole or rolsuper as makes,
            exists (select from pg_roles where rolname = 'rds_iam') as iam,
            (${OWNER}) as owner
       from pg_roles where rolname = current_user`,
  );
  const { makes = false, iam = false, owner = null } = rows[0] ?? {};
  let lent = false;
  if (makes) {
    for (const role of Object.values(ROLES)) {
      // Roles belong to all databases of a server, locks to one: two may make them at once.
      await client.query(`do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;
      exception when duplicate_object or unique_violation then null; end $$`);
      if (iam) await client.query(`grant rds_iam to ${role}`);
    }
    const { rows: able } = await client.query<{ acts: boolean }>(
      `select pg_has_role('${ROLES.owner}', ${ACTS}) as acts`,
    );
    lent = able[0]?.acts === false;
    if (lent) await client.query(`grant ${ROLES.owner} to current_user`);
    await client.query(`do $$ begin
      execute format('grant connect, create on database %I to ${ROLES.owner}', current_database());
      execute format('grant connect on database %I to ${ROLES.writer}, ${ROLES.reader}', current_database());
    end $$`);
  }
  await client.query(`do $$ declare owner text := ${owner === null ? `'${ROLES.owner}'` : `(${OWNER})`}; begin
    if exists (select from pg_roles where rolname = owner) and pg_has_role(current_user, owner, ${ACTS})
    then execute format('set local role %I', owner); end if;
  end $$`);
  return async () => {
    if (lent && iam) await client.query(`reset role; revoke ${ROLES.owner} from current_user`);
  };
}

/** Grants to those of the roles that there are: the reader may only read, the writer may not define. */
export async function grantRoles(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname = any($1)", [
    [ROLES.writer, ROLES.reader],
  ]);
  for (const { rolname } of rows) {
    const rights = rolname === ROLES.writer ? "select, insert, update, delete" : "select";
    await client.query(`grant usage on schema contender to ${rolname}`);
    await client.query(`grant ${rights} on all tables in schema contender to ${rolname}`);
  }
  if (rows.some(({ rolname }) => rolname === ROLES.writer)) {
    // So that who has filled the tables may have them counted; before PostgreSQL 17 their owner alone may.
    await client.query(`do $$ begin
      if current_setting('server_version_num')::int >= 170000
      then execute 'grant maintain on all tables in schema contender to ${ROLES.writer}'; end if;
    end $$`);
    await client.query(`revoke insert, update, delete on contender.migrations from ${ROLES.writer}`);
  }
}
