import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { need } from "../house/need.ts";
import { applied, FORGOTTEN, PLAN_ONLY, SLOW } from "./applied.ts";
import { type Moto, startMoto } from "./moto.ts";
import { type Plan, planOf } from "./plan.ts";
import { RIGHTS_RULES } from "./rules/rights.ts";
import { changed } from "./rules/rule.ts";
import { SERVICE_RULES } from "./rules/services.ts";
import { STORAGE_RULES } from "./rules/storage.ts";
import { TRUST_RULES } from "./rules/trust.ts";
import { INFRA, type Terraform, terraformAt } from "./terraform.ts";

describe("infra", need("terraform", "terraformPlugins", "moto"), () => {
  let moto: Moto;
  let terraform: Terraform;
  let plan: Plan;
  before(async () => {
    moto = await startMoto();
    terraform = await terraformAt(moto.endpoint);
    await terraform.run("plan", "-input=false", "-no-color", "-out=plan");
    plan = planOf(await terraform.run("show", "-json", "plan"));
  });
  after(async () => {
    terraform?.close();
    await moto?.close();
  });

  test("is formatted and valid", async () => {
    await terraform.run("fmt", "-check", "-diff", INFRA);
    await terraform.run("validate", "-no-color");
  });

  for (const { name, offences, fixtures } of [...TRUST_RULES, ...RIGHTS_RULES, ...STORAGE_RULES, ...SERVICE_RULES]) {
    test(name, () => {
      assert.deepEqual(offences(plan), []);
      assert.ok(fixtures.length > 0);
      for (const fixture of fixtures) {
        assert.notDeepEqual(offences(changed(plan, fixture)), [], `${fixture.address}: ${fixture.change}`);
      }
    });
  }

  test("what is only planned is named, and what is applied in short", () => {
    const addresses = plan.resources.map(({ address }) => address);
    const left = applied(addresses);
    assert.deepEqual(
      PLAN_ONLY.filter((address) => !addresses.includes(address)),
      [],
    );
    assert.deepEqual(
      SLOW.filter((start) => !addresses.some((address) => address.startsWith(start))),
      [],
    );
    console.log(`only planned: ${PLAN_ONLY.join(", ")}`);
    console.log(`applied with TORTURE=1 alone: ${SLOW.join(", ")}`);
    assert.equal(
      new Set([...left, ...PLAN_ONLY]).size,
      process.env.TORTURE === "1" ? addresses.length : left.length + PLAN_ONLY.length,
    );
  });

  test("is applied, stays as it is, and goes again", async () => {
    const targets = applied(plan.resources.map(({ address }) => address)).map((address) => `-target=${address}`);
    await terraform.run("apply", "-input=false", "-no-color", "-auto-approve", ...targets);
    const made = (await terraform.run("state", "list")).split("\n").filter((line) => line && !line.startsWith("data."));
    assert.deepEqual(made.sort(), applied(plan.resources.map(({ address }) => address)).sort());
    await terraform.run("plan", "-input=false", "-no-color", "-out=again", ...targets);
    const again = JSON.parse(await terraform.run("show", "-json", "again")) as {
      resource_changes: { address: string; change: { actions: string[] } }[];
    };
    const moved = again.resource_changes
      .filter(({ change }) => !["no-op", "read"].includes(change.actions.join()))
      .map(({ address }) => address);
    const kept = moved.filter((address) => !FORGOTTEN.some((start) => address.startsWith(start)));
    assert.deepEqual(kept, []);
    if (process.env.TORTURE === "1") {
      await assert.rejects(terraform.run("destroy", "-no-color", "-auto-approve"), /deletion.?protection/i);
      await terraform.run(
        "apply",
        "-input=false",
        "-no-color",
        "-auto-approve",
        "-var=deletion_protection=false",
        ...targets,
      );
    }
    await terraform.run("destroy", "-no-color", "-auto-approve", "-var=deletion_protection=false");
    assert.equal(await terraform.run("state", "list"), "");
  });
});
