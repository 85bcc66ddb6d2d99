import { ContenderError } from "../../errors.ts";

/** SQL for a database's encoding. */
export const ENCODING = "current_setting('server_encoding')";

/** Refuses a database that can't hold every text, before some record is blamed for its own. @throws ContenderError `index-refused` */
export function utf8Only(encoding: string): void {
  if (encoding === "UTF8") return;
  const hint =
    "make another one: create database <name> encoding 'UTF8' template template0; `contender reindex` fills it";
  throw new ContenderError("index-refused", {
    message: `the database's encoding is ${encoding}, and records hold any text; ${hint}`,
    expected: "encoding UTF8",
    found: `encoding ${encoding}`,
    hint,
  });
}
