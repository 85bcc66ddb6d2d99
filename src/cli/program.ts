import { Command } from "commander";
import { version } from "../wire.ts";
import type { Common, Door } from "./door.ts";
import type { HistoryOptions } from "./history.ts";
import type { InitOptions } from "./init.ts";
import type { RunOptions } from "./run.ts";
import type { RunsOptions } from "./runs.ts";

/** The commands, each with an example. What a command does stands in a file of its own, loaded when it is called. */
export function program(door: (common: Common) => Door, exit: (code: number) => void): Command {
  const top = new Command("contender")
    .description("Commit a config, get a challenger, merge the champion.")
    .version(version(), "-v, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .showSuggestionAfterError(true)
    .showHelpAfterError("(add --help for the words that it takes)")
    .exitOverride()
    .addHelpText("after", EXIT_CODES);

  const command = (name: string, about: string, examples: readonly string[]) =>
    top
      .command(name)
      .description(about)
      .option("--json", "one JSON document on stdout, all else on stderr")
      .option(
        "--store <place>",
        "where evidence lies: a folder or s3://bucket/prefix (default: CONTENDER_STORE, else .contender/store)",
      )
      .option("-q, --quiet", "no progress")
      .exitOverride()
      .showHelpAfterError("(add --help for the words that it takes)")
      .addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ ${line}`).join("\n")}`);

  command("init", "write a config, a pipeline and the champions folder, guessed from a CSV file", [
    "contender init --data data/tracks.csv --target Stream",
    "contender init --github --owner @acme/models    # the workflows too, pinned by digest",
  ])
    .option("--data <file>", "a CSV file inside the repository")
    .option("--model <name>", "the model's name (default: the file's stem)")
    .option("--target <column>", "the column to predict (default: a guess)")
    .option("--github", "write workflows, code owners and lines for git, as GitHub takes them")
    .option("--gitea", "the same, as Gitea and Forgejo take them")
    .option("--aws", "with --github: evidence in S3, jobs take the roles that infra/ makes, no key anywhere")
    .option("--owner <name>", "who must approve a champion: @user or @organisation/team")
    .option("--branch <name>", "the default branch (default: as git knows it)")
    .option("--home <repository>", "where the actions are (default: CONTENDER_HOME, else where this program is from)")
    .option("--pin <digest>", "the release commit that runs (default: CONTENDER_PIN, else this program's release)")
    .action(async (options: InitOptions) => {
      exit(await (await import("./init.ts")).init(door(options), options));
    });

  command("validate", "check configs and pipelines, without data", [
    "contender validate",
    "contender validate configs/trending.yaml",
  ])
    .argument("[configs...]", "configs (default: all in configs/)")
    .action(async (configs: string[], options: Common) => {
      exit(await (await import("./validate.ts")).validate(door(options), configs));
    });

  command("plan", "say what run would do, without reading a row", [
    "contender plan configs/trending.yaml",
    "contender plan --power    # also what the holdout can show: reads the rows, trains nothing",
  ])
    .argument("[configs...]", "configs (default: all in configs/)")
    .option("--power", "say which gains the holdout can find, before anything is trained")
    .action(async (configs: string[], options: Common & { power?: boolean }) => {
      exit(await (await import("./plan.ts")).plan(door(options), configs, options));
    });

  command("run", "train a challenger, score it beside the champion, decide", [
    "contender run configs/trending.yaml",
    "contender run --record    # on the default branch's head: evidence that can be promoted",
    "contender run --gate      # exit 1 unless every verdict is promote, first or identical",
    "contender run configs/trending.yaml --set trainer.l2=0.1",
  ])
    .argument("[configs...]", "configs (default: all in configs/)")
    .option("--record", "record what is committed on the default branch's head")
    .option("--gate", "exit 1 where a challenger does not pass its gate")
    .option("--page <file>", "write the page to this file too: Markdown, as a comment takes it")
    .option("--html <file>", "write the report to this file too: one HTML page, without scripts or requests")
    .option(
      "--set <path=value>",
      "run the one named config with this set in it; its file stays as it is (again for more)",
      (line: string, all: string[] = []) => [...all, line],
    )
    .action(async (configs: string[], options: RunOptions) => {
      exit(await (await import("./run.ts")).run(door(options), configs, options));
    });

  command("promote", "propose recorded challengers that passed, as a commit on promote/<model>", [
    "contender promote",
    "contender promote configs/trending.yaml --run 0123456789abcdef",
  ])
    .argument("[configs...]", "configs (default: all in configs/)")
    .option("--run <run>", "only this run: refused unless HEAD's config asks for it")
    .action(async (configs: string[], options: Common & { run?: string }) => {
      exit(await (await import("./promote.ts")).promote(door(options), configs, options));
    });

  command("rollback", "propose an earlier champion, and hold the subject of the present one", [
    'contender rollback trending --why "it fails on new artists"',
    "contender rollback trending --to 0123456789abcdef",
  ])
    .argument("<model>", "a config's file stem")
    .option("--to <run>", "to this champion's run (default: the one before that nobody said no to)")
    .option("--why <text>", "why, for whoever merges it and for whoever asks later")
    .action(async (model: string, options: Common & { to?: string; why?: string }) => {
      exit(await (await import("./rollback.ts")).rollback(door(options), model, options));
    });

  command("check-promotion", "check the champions that a branch changes: red where one is made by hand", [
    "contender check-promotion",
    "contender check-promotion --base origin/main",
  ])
    .option("--base <revision>", "the commit to compare with (default: where the checkout left the default branch)")
    .action(async (options: Common & { base?: string }) => {
      exit(await (await import("./check-promotion.ts")).checkPromotion(door(options), options));
    });

  command("runs", "list runs, newest first", [
    "contender runs",
    "contender runs trending --json",
    "contender runs --since 2026-11-01    # recorded ones, from the index where there is a database",
  ])
    .argument("[model]", "only this model's")
    .option("--since <date>", "recorded runs carried out since then: 2026-11-05 or 2026-11-05T14:00:00Z")
    .option("--limit <runs>", "at most so many: all of them where nothing is said, with --since 100")
    .action(async (model: string | undefined, options: RunsOptions) => {
      exit(await (await import("./runs.ts")).runs(door(options), model, options));
    });

  command("history", "tell who promoted what on which evidence; a metric over time; what was in production on a day", [
    "contender history",
    "contender history trending --metric roc_auc",
    "contender history trending --on 2026-11-05",
  ])
    .argument("[model]", "only this model's")
    .option("--promotions", "who promoted what, when, on which evidence (what is told without another option)")
    .option("--metric <name>", "this metric over time, by run")
    .option("--on <day>", "what was in production on this day (UTC)")
    .option("--limit <rows>", "at most so many", "100")
    .action(async (model: string | undefined, options: HistoryOptions) => {
      exit(await (await import("./history.ts")).history(door(options), model, options));
    });

  command("models", "list models with their champions", ["contender models"]).action(async (options: Common) => {
    exit(await (await import("./models.ts")).models(door(options)));
  });

  command("show", "tell all about a run", ["contender show 0123456789abcdef", "contender show trending --card"])
    .argument("<run>", "16 hex digits, or enough of them; with --card a model's name too")
    .option("--card", "the model card of a champion instead: what it is for, how well, where badly, how to go back")
    .action(async (run: string, options: Common & { card?: boolean }) => {
      exit(await (await import("./show.ts")).show(door(options), run, options));
    });

  command("reproduce", "train a run anew and compare every digest", [
    "contender reproduce 0123456789abcdef",
    "contender reproduce --at 1a2b3c4 --expect <digest> configs/trending.yaml",
  ])
    .argument("<run-or-config>", "a run; with --at, a config")
    .option("--at <revision>", "the commit whose config is trained")
    .option("--expect <digest>", "SHA-256 of the run record that must come out")
    .option("--judge <revision>", "the commit whose judge counts (default: where --at left the default branch)")
    .action(async (what: string, options: Common & { at?: string; expect?: string; judge?: string }) => {
      exit(await (await import("./reproduce.ts")).reproduce(door(options), what, options));
    });

  command("doctor", "look for what the loop lacks, here and on the forge, and say where to press", [
    "contender doctor",
    "GITHUB_TOKEN=… contender doctor --gate    # exit 1 where something is missing",
  ])
    .option("--gate", "exit 1 where something is missing")
    .action(async (options: Common & { gate?: boolean }) => {
      exit(await (await import("./doctor.ts")).doctor(door(options), options));
    });

  command("gc", "remove old previews and what no record names; says what would go unless --apply", [
    "contender gc",
    "contender gc --keep 3 --apply",
  ])
    .option("--keep <runs>", "preview runs that each model keeps", "10")
    .option("--apply", "remove them")
    .action(async (options: Common & { keep: string; apply?: boolean }) => {
      exit(await (await import("./gc.ts")).gc(door(options), options));
    });

  command("reindex", "bring the index in PostgreSQL to where the store stands, row for row", [
    "contender reindex",
    "contender reindex --check      # says what differs, changes nothing: exit 1 where a row does",
    "contender reindex --migrate    # as the owner: brings the schema and the grants up first",
  ])
    .option("--check", "only say what differs")
    .option("--migrate", "bring the schema and the grants up first")
    .action(async (options: Common & { check?: boolean; migrate?: boolean }) => {
      exit(await (await import("./reindex.ts")).reindex(door(options), options));
    });

  command("store", "copy a store into another one, verified: a folder or s3://bucket/prefix each", [
    "contender store copy .contender/store s3://acme-ml",
    "contender store copy s3://acme-ml /backup/acme-ml",
  ])
    .argument("<copy>", "the word copy")
    .argument("<from>", "a folder or s3://bucket/prefix")
    .argument("<to>", "another one; what is there already is compared")
    .action(async (what: string, from: string, to: string, options: Common) => {
      exit(await (await import("./store-copy.ts")).storeCopy(door(options), what, from, to, options));
    });
  return top;
}

const EXIT_CODES = `
Exit codes: 0 done · 1 gate not passed (with --gate), or a row differs (reindex --check) · 2 bad input · 3 evidence refused
            70 a fault of Contender itself · 75 try again later`;
