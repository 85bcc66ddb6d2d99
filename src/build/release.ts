/**
 * Makes a release in a clone, without a network: a commit that holds what runs (`dist/`, `actions/`) on top of the commit that
 * it was built from, an annotated tag on it, and the files to publish. The same sources give the same commit anywhere.
 * `node src/build/release.ts --dist DIR --out DIR --home OWNER/REPOSITORY` (Node 24 runs it as it is, without packages)
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pack } from "./pack.ts";

/**
 * What a release commit takes from the commit that it was built from. The workflows are among it only because a job's token may
 * push no commit that changes them.
 */
const KEPT = ["actions", ".github/workflows", "package.json", "LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md"];

/** By number, so that nobody can take the name: GitHub's own account for jobs. */
const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

export interface Made {
  readonly version: string;
  readonly tag: string;
  /** The release commit: what `uses:` is pinned to. */
  readonly commit: string;
  /** What it holds, as the lines of its SHA256SUMS. */
  readonly contents: readonly string[];
  /** The command line as a package, in the folder for what is published. */
  readonly tarball: string;
}

/**
 * @param root the clone, clean and at the commit to release
 * @param dist what was built from that commit
 * @param out a folder for what is published; made if absent
 * @param home `owner/repository` where the release will be
 */
export function makeRelease(root: string, dist: string, out: string, home: string): Made {
  const git = (args: readonly string[], options: { input?: string | Buffer; env?: Record<string, string> } = {}) => {
    const env = { ...process.env, ...options.env };
    return execFileSync("git", args, { cwd: root, env, input: options.input ?? "" })
      .toString("utf8")
      .trim();
  };
  if (git(["status", "--porcelain"]) !== "") throw new Error("expected a clean clone, found changes: commit them");
  const { version } = JSON.parse(git(["show", "HEAD:package.json"])) as { version: string };
  const tag = `v${version}`;

  const entries = new Map<string, { mode: string; object: string; bytes: Buffer }>();
  for (const line of git(["ls-tree", "-r", "-z", "HEAD", "--", ...KEPT])
    .split("\0")
    .filter(Boolean)) {
    const [, mode, kind, object, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (kind !== "blob" || mode === "120000" || !path) throw new Error(`expected files only, found: ${line}`);
    const bytes = execFileSync("git", ["cat-file", "blob", object!], { cwd: root, maxBuffer: 1 << 28 });
    entries.set(path, { mode: mode!, object: object!, bytes });
  }
  const add = (path: string, bytes: Buffer) => {
    const object = git(["hash-object", "-w", "--stdin"], { input: bytes });
    entries.set(path, { mode: path === "dist/contender.js" ? "100755" : "100644", object, bytes });
  };
  const built = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of built) {
    const path = join(entry.parentPath, entry.name);
    add(
      `dist/${resolve(path)
        .slice(resolve(dist).length + 1)
        .split(sep)
        .join("/")}`,
      readFileSync(path),
    );
  }
  if (!entries.has("dist/contender.js"))
    throw new Error(`expected contender.js in ${dist}, found none: \`make build\``);
  const paths = [...entries.keys()].sort();
  const contents = paths.map((path) => `${sha256(entries.get(path)!.bytes)}  ${path}`);
  add("SHA256SUMS", Buffer.from(`${contents.join("\n")}\n`));

  const from = git(["rev-parse", "HEAD"]);
  const date = git(["show", "--no-patch", "--format=%ct +0000", from]);
  const env = {
    GIT_INDEX_FILE: join(mkdtempSync(join(tmpdir(), "contender-release-")), "index"),
    GIT_AUTHOR_NAME: BOT.name,
    GIT_AUTHOR_EMAIL: BOT.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: BOT.name,
    GIT_COMMITTER_EMAIL: BOT.email,
    GIT_COMMITTER_DATE: date,
  };
  const index = [...entries].map(([path, { mode, object }]) => `${mode} ${object}\t${path}\n`).join("");
  git(["update-index", "--add", "--index-info"], { input: index, env });
  const tree = git(["write-tree"], { env });
  const commit = git(["commit-tree", tree, "-p", from, "-m", `Release ${version}\n\nBuilt from ${from}.`], { env });
  rmSync(join(env.GIT_INDEX_FILE, ".."), { recursive: true });
  tagged(
    git,
    tag,
    commit,
    `Contender ${version}\n\n${contents.length + 1} files, named with their digests in SHA256SUMS.`,
    env,
  );

  mkdirSync(out, { recursive: true });
  const tarball = pack(root, dist, out, { home, commit, version });
  const sums = [...contents, `${sha256(readFileSync(join(out, tarball)))}  ${tarball}`];
  writeFileSync(join(out, "SHA256SUMS"), `${sums.join("\n")}\n`);
  writeFileSync(join(out, "NOTES.md"), notes(home, version, commit, from));
  return { version, tag, commit, contents, tarball };
}

/** A tag is never moved: the same one again is fine, another one under its name is not. */
function tagged(
  git: (args: readonly string[], options?: { env?: Record<string, string> }) => string,
  tag: string,
  commit: string,
  message: string,
  env: Record<string, string>,
): void {
  if (git(["tag", "--list", tag]) === "")
    git(["tag", "--annotate", "--no-sign", "--message", message, tag, commit], { env });
  const there = git(["rev-parse", `${tag}^{commit}`]);
  if (there !== commit) throw new Error(`${tag} is ${there} already, and this build is ${commit}: raise the version`);
}

function notes(home: string, version: string, commit: string, from: string): string {
  return `Built from ${from}. What runs is the release commit, pinned by its digest:

\`\`\`yaml
uses: ${home}/actions/plan@${commit} # v${version}
\`\`\`

\`contender init --github\` of the attached package writes workflows with that digest. \`SHA256SUMS\` names every file of the
release commit and the package; \`gh attestation verify contender-${version}.tgz --repo ${home}\` says where they were built.
`;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const options = { dist: { type: "string" }, out: { type: "string" }, home: { type: "string" } } as const;
  const { dist, out, home } = parseArgs({ options }).values;
  if (!dist || !out || !home) throw new Error("expected --dist, --out and --home");
  const root = fileURLToPath(new URL("../..", import.meta.url));
  console.log(JSON.stringify(makeRelease(root, dist, out, home), null, 2));
}
