import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { localForge } from "./adapters/forge/local/local-forge.ts";
import { lateIndex } from "./adapters/index/late-index.ts";
import { findCommit } from "./adapters/repo/find-commit.ts";
import { findRoot } from "./adapters/repo/find-root.ts";
import { gitIn } from "./adapters/repo/git.ts";
import { checkoutIn, gitRepo } from "./adapters/repo/git-repo.ts";
import { headsOnce } from "./adapters/repo/read-heads.ts";
import { isS3, s3Place } from "./adapters/s3/s3-place.ts";
import { anySource } from "./adapters/source/any-source.ts";
import { dataCache } from "./adapters/source/data-cache.ts";
import { localSource } from "./adapters/source/local-source.ts";
import { cachedStore } from "./adapters/store/cached-store.ts";
import { folderAlias } from "./adapters/store/folder-alias.ts";
import { folderStore } from "./adapters/store/folder-store.ts";
import { readOnlyStore } from "./adapters/store/read-only-store.ts";
import { sha256 } from "./digest.ts";
import { ContenderError } from "./errors.ts";
import type { Alias } from "./ports/alias.ts";
import type { Forge } from "./ports/forge.ts";
import type { Index } from "./ports/index.ts";
import type { Progress } from "./ports/progress.ts";
import type { Repo, Rev } from "./ports/repo.ts";
import type { Settings } from "./ports/settings.ts";
import type { Store } from "./ports/store.ts";
import { zone } from "./records/layout.ts";
import type { World } from "./verbs/world.ts";

/** Put in by the build; a checkout computes and reads them. */
declare const CONTENDER_ENGINE: string | undefined;
declare const CONTENDER_VERSION: string | undefined;

/** Where somebody stands who calls us. */
export interface Standing {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** A folder or `s3://bucket/prefix`: `--store`, else CONTENDER_STORE, else `.contender/store` in the repository. */
  readonly store: string | undefined;
  /** The pull request whose previews are seen and made. */
  readonly pull?: number | undefined;
  /** Reads the store itself, not what a cache kept of it. */
  readonly fresh?: boolean;
  /** Writes nothing into a bucket: who promotes has a role that only reads. */
  readonly reads?: boolean;
  /** Nobody moves the clone's heads while we work, as in a job's checkout: one look at them is enough. */
  readonly steady?: boolean;
  readonly progress: Progress;
  /** Where people decide. Default: in the local repository. */
  readonly forge?: ForgeChoice;
}

/** The local repository, or a forge's API: Gitea's or Forgejo's where its address ends in `/api/v1`, else GitHub's. */
export type ForgeChoice = { readonly kind: "local" } | RemoteForge;

export interface RemoteForge {
  readonly kind: "remote";
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Undefined where only the clone knows. */
  readonly defaultBranch: string | undefined;
}

/** The world, the checkout's top, and the commit that a revision names, as git spells revisions. */
export type Wired = World & { readonly root: string; readonly commitOf: (revision: string) => Promise<Rev> };

/** Joins the real parts: the one place that knows the clock, chance, the environment and which adapter stands behind a port. */
export async function wire(standing: Standing): Promise<Wired> {
  const { folder, env, progress } = standing;
  const root = await findRoot(gitIn(folder, env));
  if (root === undefined) {
    throw new ContenderError("repository-invalid", {
      message: "this folder is not inside a git repository",
      expected: "a git repository with configs/ at its top",
      found: folder,
      hint: "`contender init` makes one here, or `git init -b main`",
    });
  }
  const named = standing.store ?? env.CONTENDER_STORE;
  const lasts = named !== undefined && isS3(named);
  const reads = lasts && standing.reads === true;
  const opened = await storeOf(standing, root, named);
  const store = reads ? readOnlyStore(opened) : opened;
  const checkout = checkoutIn(root, env);
  const { git } = checkout;
  const now = () => new Date();
  const repo = standing.steady ? gitRepo(checkout, headsOnce(git)) : gitRepo(checkout);
  return {
    root,
    commitOf: (revision) => findCommit(git, revision),
    repo,
    source: anySource(localSource(root), async () => {
      const { s3Source } = await import("./adapters/source/s3-source.ts");
      return s3Source((await s3(env)).data, dataCache(cacheOf(env, root)));
    }),
    stores: {
      previews: zone(store, "previews", standing.pull ?? (lasts ? "local" : undefined)),
      records: zone(store, "records"),
      judged: zone(store, "judged"),
      top: store,
    },
    // Rows of what no store holds would be nobody's.
    index: reads ? undefined : indexIn(env),
    forge: await forgeIn(standing.forge, repo, () => localForge(git, now)),
    progress,
    clock: () => performance.now(),
    now,
    id: () => randomUUID(),
    engine: await engine(),
    host: { version: version(), node: process.version, platform: `${process.platform}-${process.arch}` },
    lasting: lasts || !env.CI,
  };
}

/** What speaks to a database is loaded when it is asked for something: most commands never do. */
function indexIn({ CONTENDER_DATABASE: named, PGPASSWORD: password }: NodeJS.ProcessEnv): Index | undefined {
  if (!named) return undefined;
  const wait = (milliseconds: number) => sleep(milliseconds);
  const own = { sleep: wait, chance: () => Math.random(), tries: 3 };
  return lateIndex(named.startsWith("lambda:") ? "notifications" : "callers", async () => {
    // Which Node runs is for `doctor` to say.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
    const { openIndex } = await import("./adapters/index/open-index.ts");
    return openIndex(named, password, own);
  });
}

async function forgeIn(choice: ForgeChoice | undefined, repo: Repo, local: () => Forge): Promise<Forge> {
  if (choice === undefined || choice.kind === "local") return local();
  return forgeOf({ ...choice, defaultBranch: choice.defaultBranch ?? (await repo.heads()).branch });
}

/** A forge by itself, for whoever needs no clone. What speaks to it is loaded only now. */
export async function forgeOf(choice: RemoteForge): Promise<Forge> {
  const { remoteForge } = await import("./adapters/forge/remote/remote-forge.ts");
  const { apiUrl, repository, token, defaultBranch = "main" } = choice;
  const wait = (milliseconds: number) => sleep(milliseconds);
  const own = { now: () => Date.now(), sleep: wait, chance: () => Math.random() };
  return remoteForge({ apiUrl, repository, token, defaultBranch, ...own });
}

/** A forge's switches, for whoever only looks at them. */
export async function settingsOf(choice: Pick<RemoteForge, "apiUrl" | "repository" | "token">): Promise<Settings> {
  const { remoteSettings } = await import("./adapters/forge/settings/remote-settings.ts");
  const wait = (milliseconds: number) => sleep(milliseconds);
  return remoteSettings({ ...choice, now: () => Date.now(), sleep: wait, chance: () => Math.random() });
}

/** A store by its address, for whoever needs no checkout, and what moves in it. */
export async function openStore(
  named: string,
  { folder, env }: Pick<Standing, "folder" | "env">,
  as: "store" | "end" = "store",
): Promise<Opened> {
  if (!isS3(named)) {
    const path = isAbsolute(named) ? named : resolve(folder, named);
    return { store: folderStore(path), alias: folderAlias(path) };
  }
  const { s3Store } = await import("./adapters/store/s3/s3-store.ts");
  const { s3Alias } = await import("./adapters/store/s3/s3-alias.ts");
  const [ways, place] = [await s3(env), s3Place(named)];
  const reach = as === "store" ? ways.store : await ways.end(place.bucket);
  return { store: s3Store(reach, place), alias: s3Alias(reach, place) };
}

export interface Opened {
  readonly store: Store;
  readonly alias: Alias;
}

async function storeOf(standing: Standing, root: string, named: string | undefined): Promise<Store> {
  const { env, progress, fresh } = standing;
  if (named) {
    const opened = await openStore(named, standing);
    if (!isS3(named) || fresh) return opened.store;
    const { bucket, prefix } = s3Place(named);
    // Another server, or another account, may have a bucket of the same name.
    const server = [env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL, env.CONTENDER_STORE_OWNER].join("\n");
    const whose = sha256(server).slice(0, 16);
    const open = () => folderStore(join(cacheOf(env, root), "store", whose, bucket, prefix));
    return cachedStore(opened.store, open, progress.say);
  }
  const own = join(root, ".contender");
  const inside = folderStore(join(own, "store"));
  return {
    ...inside,
    create(key, bytes) {
      hideFromGit(own);
      return inside.create(key, bytes);
    },
  };
}

/** `CONTENDER_STORE_CACHE`, else `.contender/cache` in the repository. */
function cacheOf(env: NodeJS.ProcessEnv, root: string): string {
  if (env.CONTENDER_STORE_CACHE) return resolve(root, env.CONTENDER_STORE_CACHE);
  hideFromGit(join(root, ".contender"));
  return join(root, ".contender", "cache");
}

async function s3(env: NodeJS.ProcessEnv) {
  // Which Node runs is for `doctor` to say.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  const { s3Of } = await import("./adapters/s3/s3-of.ts");
  const wait = (milliseconds: number) => sleep(milliseconds);
  const own = { clock: () => performance.now(), sleep: wait, chance: () => Math.random(), id: () => randomUUID() };
  return s3Of(env, own);
}

/** The first write into a repository's own store hides it from git, so that a run leaves a clean checkout. */
function hideFromGit(own: string): void {
  const ignore = join(own, ".gitignore");
  if (existsSync(ignore)) return;
  try {
    mkdirSync(own, { recursive: true });
    writeFileSync(ignore, "*\n");
  } catch (cause) {
    throw new ContenderError(
      "store-failed",
      {
        file: own,
        message: `can't write to ${own}: ${(cause as Error).message}`,
        hint: "name another place: with --store, or for a cache with CONTENDER_STORE_CACHE",
      },
      { cause },
    );
  }
}

async function engine(): Promise<string> {
  if (typeof CONTENDER_ENGINE === "string") return CONTENDER_ENGINE;
  const { engineOf } = await import("./build/engine-sources.ts");
  return engineOf(fileURLToPath(new URL("..", import.meta.url)));
}

/** This program's version. */
export function version(): string {
  if (typeof CONTENDER_VERSION === "string") return CONTENDER_VERSION;
  const manifest = join(dirname(fileURLToPath(import.meta.url)), "..", "package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
