import assert from "node:assert/strict";
import { existsSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { comment } from "../../src/report/comment.ts";
import { HANDOVER_BUDGET } from "../../src/report/handover.ts";
import { parseMarker } from "../../src/report/marker.ts";
import { parseHandover } from "../../src/report/parse-handover.ts";
import { git, writeConfig } from "../faults/scratch.ts";
import { need, toolPath } from "../house/need.ts";
import { withChampion } from "../verbs/scratch-world.ts";
import { addModel, edited, type Origin, originOf, originWith, put, textIn } from "./checkout.ts";
import { type Built, buildActions, pullRequestEvent, pushEvent, type Stepped, step } from "./runner.ts";

let built: Built;
let origin: Origin;
let worses = 0;
const CONFIGS = '["configs/trending.yaml"]';

before(async () => {
  built = await buildActions();
  origin = originWith();
});
after(() => {
  origin?.discard();
  built?.discard();
});

/** `run` on a pull request that makes a change. */
async function runOf(name: string, change: (folder: string) => void, given: Record<string, string> = {}) {
  const sha = origin.branch(name, change);
  const workspace = origin.checkout(sha);
  const event = pullRequestEvent(sha);
  const done = await step(built, { action: "run", workspace, event, with: { configs: CONFIGS, ...given } });
  return { ...done, sha, workspace };
}

/** Annotations, and nothing else, may be commands. */
function onlyAnnotations({ commands, log }: Stepped): void {
  for (const line of commands) assert.match(line, /^::error (?:[a-z]+=[^:]*)::[^\n]*$/i, log);
}

test("of a fork whose data are in a bucket the config is read, and no more; a fault in it is named", async () => {
  const elsewhere = (folder: string, edit: (text: string) => string = (text) => text) =>
    writeConfig(folder, 1, (text) => edit(text.replace("data/tracks.csv", "s3://acme-ml/tracks.csv")));
  const forked = async (sha: string) =>
    step(built, {
      action: "run",
      workspace: origin.checkout(sha),
      event: pullRequestEvent(sha, { fork: true }),
      with: { configs: CONFIGS },
    });
  const done = await forked(origin.branch("fork-elsewhere", (folder) => elsewhere(folder)));
  assert.equal(done.exit, 0, done.log);
  assert.deepEqual(done.commands, []);
  assert.equal(done.outputs.verdicts, "{}");
  assert.match(
    done.summary,
    /`trending`: the config is valid\. It was not trained: a fork has no way to `s3:\/\/acme-ml/,
  );
  const faulty = await forked(
    origin.branch("fork-faulty", (folder) => elsewhere(folder, (text) => text.replace("roc_auc", "roc_acu"))),
  );
  assert.equal(faulty.exit, 2, faulty.log);
  assert.match(faulty.log, /roc_acu/);
});

for (const node of ["this Node", "Node 24"] as const) {
  test(`a preview: result, verdicts, summary, on ${node}`, node === "Node 24" ? need("node24") : {}, async () => {
    const sha = origin.branch(`better-${node.at(-1)}`, (folder) => writeConfig(folder, 1));
    const done = await step(built, {
      action: "run",
      workspace: origin.checkout(sha),
      event: pullRequestEvent(sha),
      with: { configs: CONFIGS, ci: "nightly" },
      env: { GITHUB_RUN_ID: "12345678901", GITHUB_RUN_ATTEMPT: "4" },
      ...(node === "Node 24" ? { node: toolPath("node24")! } : {}),
    });
    assert.equal(done.exit, 0, done.log);
    assert.deepEqual(done.commands, []);
    assert.equal(done.outputs.verdicts, '{"trending":"first"}');
    assert.ok(Buffer.byteLength(done.outputs.result!) <= HANDOVER_BUDGET);
    const handed = parseHandover(done.outputs.result!);
    const { ci, head, round, attempt, record } = handed;
    assert.deepEqual([ci, head, round, attempt, record], ["nightly", sha, 12345678901, 4, false]);
    assert.match(handed.results[0]!.digests!.run, /^[0-9a-f]{64}$/);
    assert.equal(parseMarker(comment(handed))?.round, round);
    assert.match(
      comment(handed),
      new RegExp(`contender reproduce --at ${sha} --expect ${handed.results[0]!.digests!.run}`),
    );
    assert.match(done.summary, /^## `trending` · `configs\/trending.yaml`\n\n\*\*First\*\*/);
  });
}

test("a record is made on main only, and its digests are the preview's", async () => {
  const sha = origin.branch("to-record", (folder) => put(folder, "README.md", "words\n"));
  const preview = await step(built, {
    action: "run",
    workspace: origin.checkout(sha),
    event: pullRequestEvent(sha),
    with: { configs: CONFIGS },
  });
  const given = { configs: CONFIGS, record: "true" };
  const record = await step(built, { action: "run", workspace: origin.checkout(), event: pushEvent(sha), with: given });
  assert.equal(record.exit, 0, record.log);
  const [before, after] = [preview, record].map(({ outputs }) => parseHandover(outputs.result!));
  assert.equal(after!.record, true);
  assert.deepEqual(after!.results, before!.results);
  const elsewhere = await step(built, {
    action: "run",
    workspace: origin.checkout(sha),
    event: pushEvent(sha),
    with: given,
  });
  assert.equal(elsewhere.exit, 2);
  assert.match(elsewhere.log, /records are made of what is committed on main's head/);
  assert.equal(parseHandover(elsewhere.outputs.result!).faults!.length, 1);
});

test("a broken config: annotations with file and line, nothing is computed, and the result tells of it", async () => {
  const done = await runOf("broken", (folder) =>
    edited(folder, "configs/trending.yaml", (text) =>
      text.replace("kind: naive-bayes", "kind: naive-bays").replace("column: Licensed", "column: Licenced"),
    ),
  );
  assert.equal(done.exit, 2, done.log);
  assert.equal(done.commands.length, 2, done.log);
  const at = textIn(done.workspace, "configs/trending.yaml").split("\n");
  for (const line of done.commands) {
    const [, number] =
      /^::error title=Contender%3A [^,]+,file=configs\/trending\.yaml,line=(\d+),col=\d+::/.exec(line) ?? [];
    assert.match(at[Number(number) - 1]!, /naive-bays|Licenced/, line);
  }
  assert.ok(!existsSync(join(done.workspace, ".contender")), "nothing was computed");
  const handed = parseHandover(done.outputs.result!);
  assert.deepEqual([handed.models.length, handed.results.length, handed.faults!.length], [0, 0, 2]);
  assert.match(comment(handed), /## Not run\n\n\*\*2 faults\*\*.*`configs\/trending\.yaml:\d+:\d+`/s);
  assert.equal(done.outputs.verdicts, "{}");
  assert.match(done.summary, /\*\*2 faults\*\*/);
});

test("twelve faults: ten annotations, the others counted in the log and listed in the summary", async () => {
  const done = await runOf("twelve", (folder) =>
    edited(
      folder,
      "configs/trending.yaml",
      (text) => `${text}${Array.from({ length: 12 }, (_, i) => `wrong_${i}: 1\n`).join("")}`,
    ),
  );
  assert.equal(done.exit, 2);
  assert.equal(done.commands.length, 10);
  assert.match(done.log, /and 2 more: the summary lists them/);
  for (let i = 0; i < 12; i++) assert.match(done.summary, new RegExp(`wrong_${i}\\b`));
});

test("one config that is broken keeps none of the others", async () => {
  const given = { configs: '["configs/broken.yaml","configs/trending.yaml","configs/unsaid.yaml"]' };
  const done = await runOf(
    "two",
    (folder) => {
      addModel(folder, "broken", 1);
      edited(folder, "configs/broken.yaml", (text) => text.replace("trainer:", "trainor:"));
    },
    given,
  );
  assert.equal(done.exit, 2);
  assert.equal(done.outputs.verdicts, '{"trending":"first"}');
  const handed = parseHandover(done.outputs.result!);
  assert.equal(handed.models.length, 1);
  assert.match(comment(handed), /## Not run.*broken\.yaml.*unsaid\.yaml.*## `trending`/s);
});

test("data that can't be trained on is told in its place", async () => {
  const done = await runOf("no-data", (folder) =>
    renameSync(join(folder, "data/tracks.csv"), join(folder, "data/other.csv")),
  );
  assert.equal(done.exit, 2);
  assert.match(done.commands.join(), /^::error .*data\/tracks\.csv/);
});

test("a gate that is not passed ends with 1 where that is asked for, evidence that is refused with 3", async () => {
  const gate = { gate: "true" };
  assert.equal((await runOf("gate", (folder) => writeConfig(folder, 1), gate)).exit, 0, "a first model passes");
  const champion = originOf(await withChampion((text) => text, 4000));
  const worse = async (change: (folder: string) => void, given = {}) => {
    const sha = champion.branch(`worse-${++worses}`, change);
    const workspace = champion.checkout(sha);
    return step(built, {
      action: "run",
      workspace,
      event: pullRequestEvent(sha),
      with: { configs: CONFIGS, ...given },
    });
  };
  const kept = await worse((folder) => writeConfig(folder, 2), gate);
  assert.deepEqual([kept.exit, kept.outputs.verdicts], [1, '{"trending":"keep"}'], kept.log);
  assert.deepEqual(kept.commands, [], "a verdict is no fault");
  assert.equal((await worse((folder) => writeConfig(folder, 2, (text) => `${text}# once more\n`))).exit, 0);
  const on = champion.folder;
  edited(on, "configs/champions/trending/model.json", (text) => text.replace("1", "2"));
  git(on, "commit", "--quiet", "--all", "--message", "Spoil the evidence");
  const refused = await worse((folder) => writeConfig(folder, 1));
  assert.deepEqual([refused.exit, refused.outputs.verdicts], [3, '{"trending":"invalid"}'], refused.log);
  champion.discard();
  const wrong = await runOf("gates", (folder) => writeConfig(folder, 1), { gate: "yes" });
  assert.equal(wrong.exit, 2);
  assert.match(wrong.log, /the input gate takes none such.*"false" or "true"/s);
});

const HOSTILE = "a\\n::error::owned\\r\\n##[error]owned ::set-output name=x::y %0A::add-mask::main";

test("hostile names in config, data and files stay words", async () => {
  const levels = ["a", "::error::owned", "##[error]owned", "b\n::stop-commands::x", "%0A::add-mask::main", "@everyone"];
  const kind = await runOf(
    "levels",
    (folder) => {
      edited(folder, "data/tracks.csv", (text) => {
        const [head, ...rows] = text.trimEnd().split("\n");
        return `${[`${head},Kind`, ...rows.map((row, i) => `${row},"${levels[i % levels.length]}"`)].join("\n")}\n`;
      });
      const text = textIn(folder, "configs/trending.yaml").replace("columns: {", "columns: { Kind: string,");
      put(folder, "configs/kinds.yaml", text.replace("slices: [", "slices: [Kind, "));
    },
    { configs: '["configs/kinds.yaml"]' },
  );
  assert.equal(kind.exit, 0, kind.log);
  assert.deepEqual(kind.commands, []);
  assert.match(kind.summary, /`Kind` = `∷error∷owned`/);
  assert.doesNotMatch(kind.summary, /::|##\[|@everyone/);
  const column = "x\n::warning::owned\n##[group]%0A::error::z";
  const done = await runOf("hostile", (folder) => {
    edited(folder, "data/tracks.csv", (text) => {
      const [head, ...rows] = text.split("\n");
      const quoted = `"${column}"`;
      const levels = ["::error::level", "##[error]level", "@everyone"];
      return [
        `${head},${quoted}`,
        ...rows.map((row, i) => (row === "" ? row : `${row},"${levels[i % 3]}\n::stop-commands::x"`)),
      ].join("\n");
    });
    edited(folder, "configs/trending.yaml", (text) =>
      text
        .replace("columns: {", `columns: { ${JSON.stringify(column)}: string,`)
        .replace(/slices: \[/, `slices: [${JSON.stringify(column)}, `),
    );
  });
  onlyAnnotations(done);
  assert.doesNotMatch(done.log, /::(warning|error::level|stop-commands)/);
  assert.doesNotMatch(done.summary, /^(::|##\[)/m);
  const wrong = await runOf("hostile-config", (folder) =>
    edited(folder, "configs/trending.yaml", (text) => `${text}"${HOSTILE}": "${HOSTILE}"\n`),
  );
  assert.equal(wrong.exit, 2);
  assert.equal(wrong.commands.length, 1, wrong.log);
  onlyAnnotations(wrong);
  assert.doesNotMatch(wrong.log.replace(/^::error [^:]*::/gm, ""), /::|##\[/);
});

test("a link for a config, and a file whose name is a command, end in words", async () => {
  const linked = await runOf("link", (folder) => symlinkSync("/etc/passwd", join(folder, "configs/link.yaml")), {
    configs: '["configs/link.yaml"]',
  });
  assert.equal(linked.exit, 2);
  assert.match(linked.commands[0]!, /file=configs\/link\.yaml::.*symbolic link/);
  const named = await runOf("named", (folder) => put(folder, "configs/::error::x.yaml", "x: 1\n"), {
    configs: '["configs/::error::x.yaml"]',
  });
  assert.equal(named.exit, 2);
  onlyAnnotations(named);
});

test("without a summary, an output or an attempt it runs as well; without an event it says what is missing", async () => {
  const workspace = origin.checkout();
  const given = { configs: CONFIGS };
  const bare = await step(built, {
    action: "run",
    workspace,
    event: pushEvent("0".repeat(40)),
    with: given,
    env: { GITHUB_STEP_SUMMARY: "", GITHUB_RUN_ATTEMPT: "" },
  });
  assert.equal(bare.exit, 0, bare.log);
  assert.match(bare.log, /this runner takes no summaries/);
  const none = await step(built, { action: "run", workspace, event: { name: "push", payload: [] }, with: given });
  assert.equal(none.exit, 2);
  assert.match(none.commands[0]!, /the event can't be used/);
});

test("overrides are made before the run, in nobody's file; not in several configs, and not in a record", async () => {
  const overrides = "\n trainer.kind=logistic-regression \n\n";
  const run = (given: Record<string, string>) => {
    const workspace = origin.checkout();
    return step(built, {
      action: "run",
      workspace,
      event: pushEvent("0".repeat(40)),
      with: { configs: CONFIGS, ...given },
    });
  };
  const [plain, done] = [await run({}), await run({ overrides })];
  assert.equal(done.exit, 0, done.log);
  const [before, after] = [plain, done].map(({ outputs }) => parseHandover(outputs.result!));
  assert.notEqual(after!.results[0]!.run, before!.results[0]!.run);
  assert.match(after!.command, /--set trainer\.kind=logistic-regression$/);
  assert.equal((await run({ overrides, record: "true" })).exit, 2);
  assert.equal((await run({ overrides, configs: "[]" })).exit, 2);
  const wrong = await run({ overrides: "trainer.kind=naive-bays" });
  assert.equal(wrong.exit, 2);
  assert.match(wrong.log, /naive-bays/);
});

test("a pull request from a fork is trained and told of in the summary, without a token", async () => {
  const sha = origin.branch("from-a-fork", (folder) => writeConfig(folder, 1));
  const workspace = origin.checkout(sha);
  const event = pullRequestEvent(sha, { fork: true });
  // The team's bucket is a variable that forks see too; the role that it takes they don't get.
  for (const env of [{}, { CONTENDER_STORE: "s3://acme-ml/team", AWS_REGION: "eu-central-1" }]) {
    const done = await step(built, { action: "run", workspace, event, env, with: { configs: CONFIGS } });
    assert.equal(done.exit, 0, done.log);
    assert.match(done.summary, /^## `trending`/);
  }
});

test("without a checkout, or with a shallow one, it says which step is missing", async () => {
  const none = await step(built, {
    action: "run",
    workspace: "/",
    event: pushEvent("0".repeat(40)),
    with: { configs: CONFIGS },
  });
  assert.equal(none.exit, 2);
  assert.match(none.commands[0]!, /not checked out here.*actions\/checkout/);
  const sha = origin.branch("shallow", (folder) => writeConfig(folder, 1));
  const workspace = origin.checkout(sha);
  git(workspace, "fetch", "--quiet", "--depth", "1", "--update-shallow", `file://${origin.folder}`, sha);
  const shallow = await step(built, {
    action: "run",
    workspace,
    event: pullRequestEvent(sha),
    with: { configs: CONFIGS },
  });
  assert.equal(shallow.exit, 2, shallow.log);
  assert.match(shallow.log, /fetch-depth: 0/);
});

test("left to itself it runs what the pull request changes, and without one all that there are", async () => {
  const two = originWith((folder) => addModel(folder, "second"), 800);
  const go = async (sha: string | undefined, given: Record<string, string> = {}) => {
    const event = sha === undefined ? pushEvent("0".repeat(40)) : pullRequestEvent(sha);
    const done = await step(built, { action: "run", workspace: two.checkout(sha), event, with: given });
    const models = Object.keys(JSON.parse(done.outputs.verdicts ?? "{}") as object).sort();
    return { ...done, models };
  };
  const sha = two.branch("second", (folder) => {
    edited(folder, "configs/second.yaml", (text) => `${text}# more\n`);
    put(folder, "configs/team/a.yaml", "x: 1\n");
  });
  const changed = await go(sha);
  assert.deepEqual([changed.exit, changed.models], [0, ["second"]], changed.log);
  assert.match(changed.log, /^· to run: configs\/second\.yaml$/m);
  assert.match(changed.commands.join(), /^::warning title=Contender,file=configs\/team\/a\.yaml::/);
  const all = await go(undefined, { record: "true" });
  assert.deepEqual([all.exit, all.models], [0, ["second", "trending"]], all.log);
  const words = two.branch("words", (folder) => put(folder, "README.md", "words\n"));
  const none = await go(words);
  assert.deepEqual([none.exit, none.models], [0, []], none.log);
  assert.match(none.log, /^· there is nothing to run$/m);
  const many = two.branch("many", (folder) => {
    const text = textIn(folder, "configs/second.yaml");
    for (let i = 0; i < 257; i++) put(folder, `configs/many-${i}.yaml`, text);
  });
  const refused = await go(many);
  assert.deepEqual([refused.exit, refused.models], [2, []], refused.log);
  assert.match(refused.commands.join(), /one call takes at most 256 configs/);
  const page = comment(parseHandover(refused.outputs.result!));
  assert.match(page, /one call takes at most 256 configs/, "an older comment does not stand");
  const odd = two.branch("odd", (folder) => {
    edited(folder, "configs/second.yaml", (text) => `${text}# more\n`);
    put(folder, "configs/we\\ird.yaml", "x: 1\n");
  });
  const beside = await go(odd);
  assert.deepEqual([beside.exit, beside.models], [2, ["second"]], beside.log);
  assert.match(beside.commands.join(), /^::error title=Contender,file=configs\/we\\ird\.yaml::/);
  two.discard();
});

test("nothing to run is no failure", async () => {
  const done = await step(built, {
    action: "run",
    workspace: origin.checkout(),
    event: pushEvent("0".repeat(40)),
    with: { configs: "[]" },
  });
  assert.deepEqual([done.exit, done.outputs.verdicts], [0, "{}"], done.log);
});
