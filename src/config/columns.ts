import type { ColumnType, Config } from "./config.types.ts";

/** What a missing cell of a feature does. */
export type Missing = Config["data"]["missing"];

/** A column as the config declares it, with every default. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  readonly missing: Missing;
}

/**
 * The declared columns, short and long form alike, in code-unit order of their names.
 *
 * @example columnsOf(config) // [{ name: "Views", type: "number", missing: "drop" }, …]
 */
export function columnsOf(config: Pick<Config, "data">): ColumnSpec[] {
  const { columns, missing } = config.data;
  return Object.entries(columns)
    .map(([name, declared]) =>
      typeof declared === "string"
        ? { name, type: declared, missing }
        : { name, type: declared.type, missing: declared.missing ?? missing },
    )
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
