/** A promotion's evidence lies in git for good, and is read at every run: at most 1 MiB. */
export const MOST_EVIDENCE = 1 << 20;
