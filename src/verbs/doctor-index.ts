import { ContenderError } from "../errors.ts";
import type { Index, IndexState } from "../ports/index.ts";
import type { Finding } from "./finding.ts";

const check = "index";

/** Whether the database can be reached, is believed, has this program's schema, and what its role may do there. Changes nothing. */
export async function indexFinding(index: Index | undefined): Promise<Finding> {
  if (!index) return { check, state: "ok", what: "there is no database: history is read from the store" };
  try {
    return findingOf(await index.state());
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    const [fault] = error.faults;
    return missing(error.message, fault?.hint ?? "look at CONTENDER_DATABASE");
  }
}

/** What a state comes to. @example findingOf({ …, version: 0, known: 1 }).press // "`contender reindex --migrate` as the owner" */
export function findingOf({ where, role, server, tls, version, known, rights }: IndexState): Finding {
  if (version > known) {
    const what = `${where} has version ${version} of the schema, and this program knows version ${known}`;
    return missing(what, "use the release that made it, or a newer one");
  }
  if (!rights.read && version === 0) {
    const what = `${where} has no tables that ${role} may see`;
    return missing(what, "`contender reindex --migrate` as the owner makes them and the grants");
  }
  if (version < known) {
    const what = `${where} has version ${version} of the schema, and this program wants version ${known}`;
    return missing(what, "`contender reindex --migrate` as the owner");
  }
  const may = rights.define ? "owns the tables" : rights.write ? "may write rows" : "may only read";
  const line = tls === null ? "without TLS, on this machine" : `over ${tls}`;
  return {
    check,
    state: "ok",
    what: `${where}: PostgreSQL ${server} ${line}, schema version ${version}; ${role} ${may}`,
  };
}

function missing(what: string, press: string): Finding {
  return { check, state: "missing", what, why: "history is asked there; no run and no decision needs it", press };
}
