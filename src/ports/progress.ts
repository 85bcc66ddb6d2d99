/** Hears what is being done, in the words of the product. Shows it; decides nothing. */
export interface Progress {
  /** A line that stays: a step that ran or was reused, and why. */
  say(line: string): void;
  /** A line that may be replaced by the next one: how far a long piece of work has come. */
  tick(what: string, done: number, total: number | undefined): void;
}
