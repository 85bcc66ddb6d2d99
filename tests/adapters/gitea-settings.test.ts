import assert from "node:assert/strict";
import { test } from "node:test";
import { remoteSettings } from "../../src/adapters/forge/settings/remote-settings.ts";
import { addUser, ask } from "../forge/gitea.ts";
import { need } from "../house/need.ts";
import { giteaPlace } from "./gitea-place.ts";

test(
  "a real Gitea tells how a branch is protected, and who may not see it is told what it takes",
  need("gitea", "giteaStatic"),
  async (t) => {
    const { gitea, repository } = await giteaPlace(t);
    const bob = await addUser(gitea, "bob");
    const by = (token: string) =>
      remoteSettings({
        apiUrl: gitea.apiUrl,
        repository,
        token,
        now: () => 0,
        sleep: async () => undefined,
        chance: () => 0,
      });
    const [boss, other] = [by(gitea.token), by(bob.token)];
    assert.deepEqual(await boss.protection("main"), {
      kind: "seen",
      value: { pulls: false, approvals: 0, owners: false, checks: [] },
    });
    await ask(gitea, "POST", `/repos/${repository}/branch_protections`, {
      rule_name: "main",
      enable_push: false,
      required_approvals: 1,
      enable_status_check: true,
      status_check_contexts: ["*contender/promotion*"],
      block_on_official_review_requests: true,
    });
    const checks = ["*contender/promotion*"];
    assert.deepEqual(await boss.protection("main"), {
      kind: "seen",
      value: { pulls: true, approvals: 1, owners: true, checks },
    });
    const hidden = await other.protection("main");
    assert.deepEqual(hidden, { kind: "seen", value: { pulls: undefined, approvals: 1, owners: undefined, checks } });
    await ask(gitea, "POST", `/repos/${repository}/actions/variables/CONTENDER_STORE`, { value: "x" });
    assert.deepEqual(await boss.variables(), { kind: "seen", value: ["CONTENDER_STORE"] });
    assert.equal((await other.variables()).kind, "hidden");
  },
);
