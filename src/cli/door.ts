import { relative, resolve, sep } from "node:path";
import { ContenderError } from "../errors.ts";
import { terminal } from "../report/terminal.ts";
import { type Opened, openStore, type Wired, type wire } from "../wire.ts";
import { progressTo } from "./progress.ts";

/** What every command takes. */
export interface Common {
  readonly json?: boolean;
  readonly store?: string;
  readonly quiet?: boolean;
}

/** How a command meets the world and its user: one document or text on stdout, all else on stderr. */
export interface Door {
  /** @param fresh the store itself is read, not what a cache kept of it */
  world(fresh?: "fresh"): Promise<Wired>;
  /** A store by its address, wherever one stands, as an end of a copy. */
  store(address: string): Promise<Opened>;
  /** Paths as the user typed them, relative to the repository's top. */
  paths(root: string, typed: readonly string[]): string[];
  /** Prints Markdown for a person, or the document with `--json`. */
  show(markdown: string, document: unknown): void;
}

/** @param join joins the real parts; a test puts a wrapped world in its place */
export function doorFor(common: Common, join: typeof wire): Door {
  const folder = process.cwd();
  const { env } = process;
  return {
    world: (fresh) => {
      const { store, quiet = false } = common;
      if (store === "") {
        throw new ContenderError("usage", {
          message: "--store takes a folder or s3://bucket/prefix",
          expected: "a path or an address",
          found: '""',
        });
      }
      return join({ folder, env, store, progress: progressTo(process.stderr, quiet), fresh: fresh === "fresh" });
    },
    store: (address) => openStore(address, { folder, env }, "end"),
    paths: (root, typed) =>
      typed.map((path) => {
        const inside = relative(root, resolve(folder, path)).split(sep).join("/");
        if (inside !== "" && !inside.startsWith("../") && inside !== "..") return inside;
        throw new ContenderError("usage", {
          message: `${path} is not inside the repository`,
          expected: `a path below ${root}`,
          found: resolve(folder, path),
        });
      }),
    show: (markdown, document) => {
      if (common.json) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
      else process.stdout.write(process.stdout.isTTY ? terminal(markdown, screen()) : plain(markdown));
    },
  };
}

function screen() {
  const colour = process.env.NO_COLOR === undefined || process.env.NO_COLOR === "";
  return { colour, width: process.stdout.columns ?? 100 };
}

function plain(markdown: string): string {
  return terminal(markdown, { colour: false, width: 100 });
}
