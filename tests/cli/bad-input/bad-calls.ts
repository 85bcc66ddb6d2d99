import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BadInput, both, CONFIG, DATA, edit, put } from "./bad-input.ts";
import { HEADER, tracks } from "./tracks.ts";

/** The call's own words are off. */
const bad = (name: string, call: readonly string[], says: string, rest: Partial<BadInput> = {}): BadInput => ({
  name: `call: ${name}`,
  call,
  code: "usage",
  says,
  ...rest,
});

const DIGEST = "0".repeat(64);
const unknown: Partial<BadInput> = { begin: "recorded", code: "not-found" };

export const BAD_CALLS: readonly BadInput[] = [
  bad("no command", [], "command"),
  bad("an unknown command", ["valdate"], "validate"),
  bad("an unknown option", ["run", "--recrod"], "--record"),
  bad("an option without its value", ["promote", "--run"], "16 hex digits", { begin: "recorded" }),
  bad("too many words", ["models", "trending"], "too many arguments"),
  bad("show without a run", ["show"], "missing required argument"),
  bad("an empty store", ["run", "--store", ""], "--store"),
  bad("a config outside of the repository", ["run", "../other.yaml"], "not inside the repository"),
  bad("a config of the machine", ["validate", "/etc/passwd"], "not inside the repository"),
  bad("a config that is not there", ["run", "configs/trendin.yaml"], "configs/trending.yaml", {
    code: "not-found",
    at: "configs/trendin.yaml",
  }),
  bad("a config that is no YAML file", ["validate", DATA], ".yaml or .yml", {
    code: "config-invalid",
    at: `${DATA}:1:1`,
  }),
  bad("a config with a control character in its name", ["run", "configs/a\u001b[31m.yaml"], "configs/trending.yaml", {
    code: "repository-invalid",
    at: "configs/a\u001b[31m.yaml",
  }),
  bad("a page in a folder that is not there", ["run", "--page", "nowhere/page.md"], "can't write the page"),
  bad("a page where a folder is", ["run", "--page", "data"], "can't write the page"),
  bad("gc that keeps less than nothing", ["gc", "--keep", "-1"], '"-1"'),
  bad("gc that keeps a word", ["gc", "--keep", "all"], '"all"'),
  bad("gc that keeps 1e3", ["gc", "--keep", "1e3"], "0 or more"),
  bad("show an unknown run", ["show", "0123456789abcdef"], "contender runs", unknown),
  bad("show what is no run", ["show", "../../etc/passwd"], "16 hex digits", unknown),
  bad("show nothing", ["show", ""], "16 hex digits", unknown),
  bad("runs of an unknown model", ["runs", "trendin"], "contender models", unknown),
  bad("runs of what is no model", ["runs", "../../etc"], "contender models", unknown),
  bad("runs since no date", ["runs", "--since", "yesterday"], "2026-11-05"),
  bad("runs since a day that is not", ["runs", "--since", "2026-02-30"], "2026-11-05"),
  bad("a limit in words", ["history", "--limit", "all"], '"all"'),
  bad("runs with a limit in words", ["runs", "--limit", "x"], '"x"'),
  bad("runs since a day with a limit in words", ["runs", "--since", "2026-11-05", "--limit", "x"], '"x"'),
  bad("runs with no room", ["runs", "--limit", "0"], "from 1 to 10000"),
  bad("a limit beyond all bounds", ["history", "--limit", "100000"], "a whole number"),
  bad("history of no metric", ["history", "trending", "--metric", "ROC AUC"], "roc_auc"),
  bad("history of a metric that is none", ["history", "trending", "--metric", "rocauc"], "write roc_auc"),
  bad("history of an unknown model", ["history", "trendin"], "contender models", unknown),
  bad("a metric of an unknown model", ["history", "trendin", "--metric", "brier"], "contender models", unknown),
  bad("a day of an unknown model", ["history", "trendin", "--on", "2026-11-05"], "contender models", unknown),
  bad(
    "runs since a day of an unknown model",
    ["runs", "trendin", "--since", "2026-11-05"],
    "contender models",
    unknown,
  ),
  bad("history on no day", ["history", "trending", "--on", "today"], "a day"),
  bad("history of what is no model", ["history", "../../etc"], "a model's name"),
  bad("history that asks twice", ["history", "trending", "--on", "2026-11-05", "--promotions"], "one of --metric"),
  bad("a metric of no model", ["history", "--metric", "roc_auc"], "one model"),
  bad("reindex without a database", ["reindex"], "CONTENDER_DATABASE"),
  bad("reindex that checks and migrates", ["reindex", "--check", "--migrate"], "one of them"),
  bad("a database that can be deceived", ["reindex"], "verify-full", {
    code: "environment-invalid",
    env: { CONTENDER_DATABASE: "postgres://a:b@localhost/d?sslmode=require" },
  }),
  bad("a database that is none", ["history"], "postgres://role@host", {
    code: "environment-invalid",
    env: { CONTENDER_DATABASE: "contender" },
  }),
  bad("reproduce an unknown run", ["reproduce", "0123456789abcdef"], "--at <commit>", unknown),
  bad(
    "reproduce with --at alone",
    ["reproduce", "--at", "HEAD", "configs/trending.yaml"],
    "--at and --expect go together",
  ),
  bad(
    "reproduce with --expect alone",
    ["reproduce", "--expect", DIGEST, "configs/trending.yaml"],
    "--at and --expect go together",
  ),
  bad(
    "reproduce with a digest that is none",
    ["reproduce", "--at", "HEAD", "--expect", "abc", "configs/trending.yaml"],
    "64 hex digits",
  ),
  bad(
    "reproduce at an unknown revision",
    ["reproduce", "--at", "nowhere", "--expect", DIGEST, "configs/trending.yaml"],
    "nowhere",
    { code: "not-found" },
  ),
  bad(
    "reproduce at an option of git's",
    ["reproduce", "--at=--upload-pack=x", "--expect", DIGEST, "configs/trending.yaml"],
    "--upload-pack=x",
    { code: "not-found" },
  ),
  bad(
    "reproduce at a file in place of a commit",
    ["reproduce", "--at", "HEAD:configs", "--expect", DIGEST, "configs/trending.yaml"],
    "HEAD:configs",
    { code: "not-found" },
  ),
  bad(
    "reproduce a config that was not there",
    ["reproduce", "--at", "HEAD", "--expect", DIGEST, "configs/other.yaml"],
    "configs/trending.yaml",
    { code: "not-found", at: "configs/other.yaml" },
  ),
  bad("promote a run that HEAD does not ask for", ["promote", "--run", "0123456789abcdef"], "is not what", {
    begin: "recorded",
    code: "evidence-stale",
    at: "configs/trending.yaml",
  }),
  bad("promote with a page of one's own", ["promote", "--page", "x"], "unknown option"),
  bad("init with a name that is none", ["init", "--model", "../x"], "--model x"),
  bad("init with a reserved name", ["init", "--model", "champions"], "--model champions-model"),
  bad("init with a target and no data", ["init", "--target", "Stream"], "add --data"),
  bad("init with data that is not there", ["init", "--data", "data/none.csv"], "there is no such file", {
    code: "data-missing",
    at: "data/none.csv",
  }),
  bad("roll a model back that is none", ["rollback", "trendin"], "champions of trending", unknown),
  bad("roll back what has no earlier champion", ["rollback", "trending"], "no earlier champion", unknown),
  bad(
    "roll back to a run that never was champion",
    ["rollback", "trending", "--to", "0123456789abcdef"],
    "never the champion",
    unknown,
  ),
  bad("roll nothing back", ["rollback"], "missing required argument"),
  bad("check against a commit that is not there", ["check-promotion", "--base", "nowhere"], "no commit", unknown),
  bad("set what is no override", ["run", "configs/trending.yaml", "--set", "trainer.l2"], "path=value"),
  bad(
    "set a place of a list behind a dot",
    ["run", CONFIG, "--set", "features.0.transform=none"],
    "features[0].transform=",
  ),
  bad("set without a value", ["run", "configs/trending.yaml", "--set", "trainer.l2="], "gets no value"),
  bad("set a key that no config has", ["run", "configs/trending.yaml", "--set", "trainer.kin=x"], "kind", {
    code: "config-invalid",
    at: "configs/trending.yaml:*:*",
  }),
  bad("set through a text", ["run", "configs/trending.yaml", "--set", "pipeline.x=1"], "no place pipeline.x", {
    code: "config-invalid",
    at: "configs/trending.yaml:*:*",
  }),
  bad("set what a sweep varies", ["run", CONFIG, "--set", "trainer.alpha=3"], "sweep.over varies trainer.alpha", {
    spoil: edit(CONFIG, /$/, "sweep: { over: { trainer.alpha: [0.1, 1] } }\n"),
    code: "config-invalid",
    at: "configs/trending.yaml:*:*",
  }),
  bad("set and record", ["run", "configs/trending.yaml", "--record", "--set", "trainer.l2=1"], "one of them"),
  bad("init with data outside", ["init", "--data", "../x.csv"], "not inside the repository"),
  bad("init with a folder for data", ["init", "--data", "data"], "a folder, a link or a device", {
    code: "repository-invalid",
    at: "data",
  }),
  bad("init with an unknown target", ["init", "--data", DATA, "--target", "Streams"], "write Stream", {
    at: DATA,
  }),
  bad("init with a header only", ["init", "--data", "x.csv"], "there are no rows", {
    begin: "folder",
    spoil: put("x.csv", `${HEADER}\n`),
    code: "data-invalid",
    at: "x.csv",
  }),
  bad("init with semicolons", ["init", "--data", "x.csv"], "separated by semicolons", {
    begin: "folder",
    spoil: put("x.csv", tracks().replaceAll(",", ";")),
    code: "data-invalid",
    at: "x.csv:1",
  }),
  bad("init with gzip", ["init", "--data", "x.csv"], "gunzip", {
    begin: "folder",
    spoil: put("x.csv", Buffer.from([0x1f, 0x8b, 8, 0])),
    code: "data-invalid",
    at: "x.csv",
  }),
  bad("init where configs is a file", ["init", "--data", "x.csv"], "configs", {
    begin: "folder",
    spoil: both(put("x.csv", tracks()), (repo) => writeFileSync(join(repo, "configs"), "x")),
    code: "repository-invalid",
    at: "configs/x.yaml",
  }),
  bad("init where the config is a folder", ["init", "--model", "x"], "configs/x.yaml", {
    begin: "folder",
    spoil: (repo) => void mkdirSync(join(repo, "configs/x.yaml"), { recursive: true }),
    code: "repository-invalid",
    at: "configs/x.yaml",
  }),
];
