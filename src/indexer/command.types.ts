// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * What the indexer is asked to do by whoever invokes it.
 */
export type Command = Migrate | Check | Reindex | State | Ask;

export interface Migrate {
  contender: "migrate";
  master?: Master;
}
/**
 * The database's first user, once: makes the roles. Used for this invocation and never written down.
 */
export interface Master {
  user: string;
  password: string;
}
export interface Check {
  contender: "check";
}
export interface Reindex {
  contender: "reindex";
}
export interface State {
  contender: "state";
}
export interface Ask {
  contender: "ask";
  /**
   * One of the index's questions; its words are checked where it is parsed.
   */
  question: {
    [k: string]: unknown;
  };
}
