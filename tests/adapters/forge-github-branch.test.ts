import assert from "node:assert/strict";
import { test } from "node:test";
import { proposalOn } from "./forge-contract.ts";
import { gitHubPlace } from "./forge-place.ts";

const BRANCH = "promote/trending";
const WHY = "the verdict is keep";
const ADA = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "4242+ada@users.noreply.github.com" };
const BOT = {
  GIT_AUTHOR_NAME: "github-actions[bot]",
  GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
};
const WEB = { GIT_COMMITTER_NAME: "GitHub", GIT_COMMITTER_EMAIL: "19864447+web-flow@users.noreply.github.com" };
const both = (who: Record<string, string>) => ({
  ...who,
  GIT_COMMITTER_NAME: Object.values(who)[0]!,
  GIT_COMMITTER_EMAIL: Object.values(who)[1]!,
});

test("with a token of her own a person's promotions are replaced, and her other commits are not", async (t) => {
  const place = await gitHubPlace(t);
  const forge = place.forgeFor(place.server.tokens.ada);
  await forge.propose(proposalOn(place.onto, "1"));
  assert.equal((await forge.propose(proposalOn(place.onto, "2"))).outcome, "updated");
  const own = await place.push(BRANCH, "notes.md", "a fix\n");
  assert.equal((await forge.propose(proposalOn(place.onto, "3"))).outcome, "taken");
  await forge.withdraw(BRANCH, WHY);
  assert.equal(place.git("rev-parse", BRANCH), own);
});

test("with a token of her own a config that is proposed again is brought up to date", async (t) => {
  const place = await gitHubPlace(t);
  const forge = place.forgeFor(place.server.tokens.ada);
  const config = { branch: "config/trending-1", title: "Set trainer.l2 of trending to 0.1", body: "a page" };
  await forge.propose(proposalOn(place.onto, "1", config));
  const moved = await place.advance();
  assert.equal((await forge.propose(proposalOn(moved, "1", { ...config, body: "another" }))).outcome, "updated");
  const own = await place.push(config.branch, "notes.md", "a fix\n");
  assert.equal((await forge.propose(proposalOn(moved, "1", config))).outcome, "taken");
  assert.equal(place.git("rev-parse", config.branch), own);
});

test("what GitHub itself commits of ours is ours: signed for an App, rebased by a button", async (t) => {
  const place = await gitHubPlace(t);
  const { git } = place.server;
  await place.forge.propose(proposalOn(place.onto, "1"));
  const moved = await place.advance();
  const said = git.run(["log", "-1", "--format=%B", BRANCH]);
  const tree = git.run(["merge-tree", "--write-tree", BRANCH, moved]).split("\n")[0]!;
  const rebased = git.run(["commit-tree", tree, "-p", moved, "-F", "-"], said, { ...BOT, ...WEB });
  git.run(["update-ref", `refs/heads/${BRANCH}`, rebased]);
  assert.equal((await place.forge.propose(proposalOn(moved, "2"))).outcome, "updated");
});

test("a config that GitHub signed for an App is brought up to date, one that a person made anew is not", async (t) => {
  const config = { branch: "config/trending-1", title: "Set trainer.l2 of trending to 0.1", body: "a page" };
  for (const [committer, outcome] of [
    [WEB, "updated"],
    [both(ADA), "taken"],
  ] as const) {
    const place = await gitHubPlace(t);
    const { git } = place.server;
    await place.forge.propose(proposalOn(place.onto, "1", config));
    const [said, tree] = [
      git.run(["log", "-1", "--format=%B", config.branch]),
      git.run(["rev-parse", `${config.branch}^{tree}`]),
    ];
    const signed = git.run(["commit-tree", tree, "-p", place.onto, "-F", "-"], said, {
      ...both(BOT),
      ...committer,
      ...BOT,
    });
    git.run(["update-ref", `refs/heads/${config.branch}`, signed]);
    const moved = await place.advance();
    assert.equal((await place.forge.propose(proposalOn(moved, "1", config))).outcome, outcome);
  }
});

test('an "Update branch" that a bot pressed is followed through, to replace the promotion and to take it back', async (t) => {
  const place = await gitHubPlace(t);
  const { git } = place.server;
  const update = async () => {
    const moved = await place.advance();
    const tree = git.run(["merge-tree", "--write-tree", BRANCH, moved]).split("\n")[0]!;
    const parents = ["-p", BRANCH, "-p", moved];
    const merge = git.run(["commit-tree", tree, ...parents, "-m", `Merge branch 'main' into ${BRANCH}`], "", both(BOT));
    git.run(["update-ref", `refs/heads/${BRANCH}`, merge]);
    return moved;
  };
  await place.forge.propose(proposalOn(place.onto, "1"));
  const moved = await update();
  assert.equal((await place.forge.propose(proposalOn(moved, "2"))).outcome, "updated");
  await update();
  assert.equal(await place.forge.withdraw(BRANCH, WHY), "withdrawn");
  assert.equal(place.git("for-each-ref", "refs/heads/promote"), "");
});

for (const [what, method] of [
  ["replaced", "PATCH"],
  ["taken back", "DELETE"],
] as const) {
  test(`a person's push while a promotion is being ${what} is not lost`, async (t) => {
    const place = await gitHubPlace(t);
    const { server } = place;
    await place.forge.propose(proposalOn(place.onto, "1"));
    const looks = () => server.asked.filter((one) => one.method === "GET" && one.path.includes("/git/ref/")).length;
    const before = looks();
    let fix = "";
    // After the first looks at the branch, before the last one.
    server.after = async ({ path }) => {
      const struck = method === "PATCH" ? path === "/git/commits" : path.startsWith("/commits/");
      if (struck && fix === "" && looks() > before) fix = await place.push(BRANCH, "notes.md", "a fix\n");
      return undefined;
    };
    if (method === "PATCH") assert.equal((await place.forge.propose(proposalOn(place.onto, "2"))).outcome, "taken");
    else await place.forge.withdraw(BRANCH, WHY);
    assert.notEqual(fix, "");
    assert.equal(place.git("rev-parse", BRANCH), fix);
    assert.equal(
      server.asked.some((one) => one.method === method && one.path.includes("/git/refs/")),
      false,
    );
  });
}

test("a person who works with an author's name of ours is known by who committed", async (t) => {
  const place = await gitHubPlace(t);
  await place.forge.propose(proposalOn(place.onto, "1"));
  const { git } = place.server;
  const [tree, said] = [git.run(["rev-parse", "main^{tree}"]), git.run(["log", "-1", "--format=%B", BRANCH])];
  const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = both(ADA);
  const env = { ...BOT, GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL };
  const theirs = git.run(["commit-tree", tree, "-p", place.onto, "-F", "-"], `${said}\n`, env);
  git.run(["update-ref", `refs/heads/${BRANCH}`, theirs]);
  assert.equal((await place.forge.propose(proposalOn(place.onto, "2"))).outcome, "taken");
});
