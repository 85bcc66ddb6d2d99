import type { Release } from "../verbs/workflows/site.ts";

/**
 * The release whose actions record and promote in this repository; without one its checkout's do. After a release: its home,
 * commit and version, then `make generate`.
 */
export const LAST_RELEASE: Release | undefined = undefined;
