/** The tables of the index. Every row carries the store key that it comes from (`key`) and its number among that key's rows (`at`). */
export type Table =
  | "runs"
  | "metrics"
  | "params"
  | "comparisons"
  | "slices"
  | "promotions"
  | "deployments"
  | "executions"
  | "drift";

/** Columns by name. Times are ISO 8601 in UTC with milliseconds; `key` and `at` are among them. */
export type Row = Readonly<Record<string, string | number | null>>;

/** All rows of one store object, a function of it alone: numbered from 0 in each table. */
export interface Facts {
  /** The object's whole key: `records/runs/trending/0123456789abcdef.json`. */
  readonly key: string;
  readonly rows: Readonly<Partial<Record<Table, readonly Row[]>>>;
}

/** What history is asked. Days and times are ISO 8601 in UTC; `limit` is the most answers that are given, newest first. */
export type Question =
  /** Recorded runs carried out since a time. */
  | { readonly ask: "runs"; readonly since: string; readonly model?: string; readonly limit: number }
  /** A metric over time, by run: each stands where it was first carried out. */
  | { readonly ask: "metric"; readonly model: string; readonly metric: string; readonly limit: number }
  /** What was in production at any time of a day (`2026-11-05`). */
  | { readonly ask: "production"; readonly model: string; readonly on: string }
  /** Who promoted what, when, on which evidence. */
  | { readonly ask: "promotions"; readonly model?: string; readonly limit: number };

export interface RunAnswer {
  readonly model: string;
  readonly run: string;
  /** When it was last carried out. */
  readonly when: string;
  readonly metrics: readonly { readonly metric: string; readonly value: number | null }[];
  /** When it first became champion; null where it never did. */
  readonly promoted: string | null;
}

export interface MetricAnswer {
  readonly run: string;
  /** When it was first carried out. */
  readonly when: string;
  readonly value: number | null;
  readonly promoted: string | null;
}

/** A promotion or a deployment that held for some of the day: `until` is null where nothing has followed yet. */
export interface ProductionAnswer {
  readonly kind: "promotion" | "deployment";
  readonly run: string;
  readonly from: string;
  readonly until: string | null;
  /** Who promoted it; of a deployment, where it answers. */
  readonly by: string;
  /** The commit that did; null for a deployment that names none. */
  readonly commit: string | null;
}

export interface PromotionAnswer {
  readonly model: string;
  /** Null where the pointer was taken away. */
  readonly run: string | null;
  readonly when: string;
  readonly by: string;
  readonly subject: string;
  readonly commit: string;
  readonly verdict: string | null;
  readonly replaces: string | null;
  /** Key of the comparison that it rests on, and what that measured. */
  readonly comparison: string | null;
  readonly estimates: readonly {
    readonly metric: string;
    readonly challenger: number | null;
    readonly champion: number | null;
    readonly difference: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
}

interface Answers {
  readonly runs: readonly RunAnswer[];
  readonly metric: readonly MetricAnswer[];
  readonly production: readonly ProductionAnswer[];
  readonly promotions: readonly PromotionAnswer[];
}

/** The answer to a kind of question. */
export type Answer<Q extends Question = Question> = Answers[Q["ask"]];

/** How the database stands: for `doctor`, and for whoever migrates. */
export interface IndexState {
  /** Where it is and who asks, without a secret. */
  readonly where: string;
  readonly role: string;
  readonly server: string;
  /** The TLS version and cipher; null where the connection is not encrypted. */
  readonly tls: string | null;
  /** The schema's version, 0 where there is none; and the one that this program knows. */
  readonly version: number;
  readonly known: number;
  /** What the role may do with the tables. */
  readonly rights: { readonly read: boolean; readonly write: boolean; readonly define: boolean };
}

/** Rows that follow the store, for questions: no decision rests on them, and `contender reindex` makes them anew. */
export interface Index {
  /** Who puts rows there: whoever has recorded something, or the bucket's notifications by themselves. */
  readonly fedBy: "callers" | "notifications";
  /** Brings schema and grants up to this program's version; done twice is done once. */
  migrate(): Promise<{ readonly from: number; readonly to: number }>;
  /** Puts the rows of some objects in place of what stands under their keys: all or nothing; again changes nothing. */
  apply(facts: readonly Facts[]): Promise<void>;
  /** Takes the rows of keys away that the store no longer has. */
  forget(keys: readonly string[]): Promise<void>;
  /** Lets the database count its rows, by which it plans: after many have changed. Where it may not be told to, it does so in time. */
  survey(): Promise<void>;
  /** A table's rows after one key up to and with another, by key and number. */
  rows(table: Table, after: string, upTo: string): AsyncIterable<Row>;
  ask<Q extends Question>(question: Q): Promise<Answer<Q>>;
  state(): Promise<IndexState>;
  close(): Promise<void>;
}
