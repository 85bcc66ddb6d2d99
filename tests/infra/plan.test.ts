import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { need } from "../house/need.ts";
import { applied, FORGOTTEN, PLAN_ONLY, SLOW } from "./applied.ts";
import { type Moto, startMoto } from "./moto.ts";
import { type Plan, planOf } from "./plan.ts";
import { goes } from "./removal.ts";
import { beyond, render } from "./roles/rendered.ts";
import { ALARM_RULES } from "./rules/alarms.ts";
import { KIND_RULES } from "./rules/kinds.ts";
import { RIGHTS_RULES } from "./rules/rights.ts";
import { changed, rewritten } from "./rules/rule.ts";
import { SERVICE_RULES } from "./rules/services.ts";
import { STORAGE_RULES } from "./rules/storage.ts";
import { TRUST_RULES } from "./rules/trust.ts";
import { INFRA, type Terraform, terraformAt } from "./terraform.ts";

const RENDERED = new URL("../fixtures/infra/rendered.json", import.meta.url);
const RULES = [...KIND_RULES, ...TRUST_RULES, ...RIGHTS_RULES, ...STORAGE_RULES, ...SERVICE_RULES, ...ALARM_RULES];
const APPLY = ["-input=false", "-no-color", "-auto-approve"];

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

  for (const { name, offences, fixtures } of RULES) {
    test(name, () => {
      assert.deepEqual(offences(plan), []);
      assert.ok(fixtures.length > 0);
      for (const fixture of fixtures) {
        assert.notDeepEqual(offences(changed(plan, fixture)), [], `${fixture.address}: ${fixture.change}`);
      }
    });
  }

  test("a statement that says what it is not about is in no policy", () => {
    for (const [name, address] of [
      ["Action", 'aws_iam_role_policy.ci["preview"]'],
      ["Resource", 'aws_iam_role_policy.ci["preview"]'],
      ["Principal", "aws_sqs_queue_policy.changes"],
    ] as const) {
      const offending = changed(plan, rewritten(address, `"${name}"`, `"Not${name}"`));
      assert.throws(() => RULES.map(({ offences }) => offences(offending)), new RegExp(`found Not${name}`));
    }
  });

  test("renders the policies that roles.test.ts proves, and what it can't prove is named (UPDATE_GOLDEN=1 writes them)", () => {
    const text = `${JSON.stringify(render(plan), null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(RENDERED, text);
    assert.equal(text, readFileSync(RENDERED, "utf8"));
    console.log(`proved on the plan alone: ${beyond(plan).join(", ")}`);
    const statements = ["OnlyOverTls", "OnlyWhereNothingStands", "LiveOnlyWhereItWasSeen", "NoJobDeletes"];
    assert.deepEqual(beyond(plan), ["lambda:InvokeFunction", ...statements.map((sid) => `the bucket's ${sid}`)]);
  });

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
    await terraform.run("apply", ...APPLY, ...targets);
    const made = (await terraform.run("state", "list")).split("\n").filter((line) => line && !line.startsWith("data."));
    assert.deepEqual(made.sort(), applied(plan.resources.map(({ address }) => address)).sort());
    for (const output of ["commands", "exports"]) {
      const said = (await terraform.run("output", "-raw", output)).split("\n");
      const pinned = new URL(`../fixtures/infra/${output}.txt`, import.meta.url);
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(pinned, `${said.join("\n")}\n`);
      assert.deepEqual(said, readFileSync(pinned, "utf8").trimEnd().split("\n"));
    }
    if (process.env.TORTURE === "1") {
      const again = await planAgain(terraform);
      const moved = again.resources.filter(({ actions }) => actions !== "no-op").map(({ address }) => address);
      const left = [...FORGOTTEN, ...PLAN_ONLY];
      const other = moved.filter((address) => !left.some((start) => address.startsWith(start)));
      assert.deepEqual(other, []);
      // The database's number is known by now, and with it who may connect as whom.
      assert.deepEqual(
        again.all("aws_iam_role_policy").flatMap(({ unknown }) => unknown),
        [],
      );
      assert.deepEqual(
        RIGHTS_RULES.flatMap(({ offences }) => offences(again)),
        [],
      );
    }
    await goes(terraform, moto, made);
  });
});

/** What Terraform would do to what stands. */
async function planAgain(terraform: Terraform): Promise<Plan> {
  await terraform.run("plan", "-input=false", "-no-color", "-out=again");
  return planOf(await terraform.run("show", "-json", "again"));
}
