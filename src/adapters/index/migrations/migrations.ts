import { TABLES_1 } from "./tables.ts";

/** One step forward. What is released is never edited: the database remembers its digest. */
export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly what: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [{ version: 1, what: "the tables", sql: TABLES_1 }];
