import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { need } from "../house/need.ts";
import { type Moto, startMoto } from "./moto.ts";
import { planOf } from "./plan.ts";
import { statementsOf } from "./rules/statements.ts";
import { terraformAt } from "./terraform.ts";

/** What must not get into a policy, a trust or a command line, and what is said of it. */
const REFUSED = [
  [{ github: { owner: "acme", repository: "*", owner_id: 1, repository_id: 2 } }, "bare names"],
  [{ branch: "*" }, "without wildcards"],
  [{ environments: { record: "a", promote: "a", monitor: "b", deploy: "c" } }, "four different names"],
  [{ data: [{ bucket: "acme-ml", folder: "", key: "alias/acme" }] }, "a whole bucket can't be named"],
  [{}, "the key that data is encrypted with"],
  [{ prefix: "team" }, "folders with their slash"],
  [{ bucket: "acme/*" }, "a bucket's name"],
  [{ kms_key: "alias/acme" }, "an alias is none"],
  [{ oidc_provider_arn: "arn:aws:iam::000000000000:oidc-provider/gitlab.com" }, "token.actions.githubusercontent.com"],
  [{ size: "huge" }, "small or large"],
  [{ name: "Contender *" }, "small letters"],
] as const;

const JOBS = ["preview", "record", "promote", "monitor", "deploy"];
const KEY = "arn:aws:kms:eu-central-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const DATA_KEY = KEY.replace("1234abcd", "5678abcd");
const PROVIDER = "arn:aws:iam::000000000000:oidc-provider/token.actions.githubusercontent.com";

describe("infra's variables", need("terraform", "terraformPlugins", "moto"), () => {
  let moto: Moto;
  before(async () => {
    moto = await startMoto();
  });
  after(() => moto?.close());

  test("what could widen a right is refused, all of it at once", async () => {
    const terraform = await terraformAt(moto.endpoint, Object.assign({}, ...REFUSED.map(([variables]) => variables)));
    try {
      const said = await terraform.run("plan", "-input=false", "-no-color").then(
        () => "",
        (error: Error) => error.message.replace(/\s*│?\s+/g, " "),
      );
      for (const [variables, why] of REFUSED) assert.ok(said.includes(why), `${Object.keys(variables)}: ${said}`);
    } finally {
      terraform.close();
    }
  });

  test("a large one in a part of a bucket, with a key and a provider that are there", async () => {
    const variables = { size: "large", bucket: "acme-evidence", prefix: "team/", kms_key: KEY, email: null };
    const data = [
      { bucket: "acme-ml", folder: "tracks/", key: DATA_KEY },
      { bucket: "acme-open", folder: "tracks/" },
    ];
    const terraform = await terraformAt(moto.endpoint, { ...variables, data, oidc_provider_arn: PROVIDER });
    try {
      await terraform.run("plan", "-input=false", "-no-color", "-out=plan");
      const plan = planOf(await terraform.run("show", "-json", "plan"));
      assert.deepEqual(plan.all("aws_iam_openid_connect_provider"), []);
      assert.deepEqual(plan.all("aws_sns_topic_subscription"), []);
      assert.equal(plan.one("aws_db_instance.index").multi_az, true);
      assert.equal(plan.one("aws_db_instance.index").instance_class, "db.m7g.large");
      const objects = [...statementsOf(plan, "aws_iam_role_policy"), ...statementsOf(plan, "aws_s3_bucket_policy")]
        .filter(({ sid }) => !["DeleteNothing", "NoJobDeletes", "OnlyOverTls"].includes(sid))
        .flatMap(({ resources }) => resources)
        .filter((resource) => resource.startsWith("arn:aws:s3:::acme-evidence/"));
      assert.ok(objects.length > 30);
      assert.deepEqual(
        objects.filter((resource) => !resource.startsWith("arn:aws:s3:::acme-evidence/team/")),
        [],
      );
      const decrypting = statementsOf(plan, "aws_iam_role_policy").filter(({ actions }) =>
        actions.includes("kms:Decrypt"),
      );
      const foreign = decrypting.filter(({ sid }) => sid.startsWith("DecryptData"));
      assert.deepEqual(foreign.map(({ at }) => /ci\["(\w+)"/.exec(at)?.[1]).sort(), [...JOBS].sort());
      for (const { actions, resources } of foreign)
        assert.deepEqual([actions, resources], [["kms:Decrypt"], [DATA_KEY]]);
      const keys = decrypting.filter((one) => !foreign.includes(one));
      assert.equal(keys.length, 7);
      assert.deepEqual([...new Set(keys.flatMap(({ resources }) => resources))], [KEY]);
      const reading = keys.filter(({ actions }) => !actions.includes("kms:GenerateDataKey")).map(({ at }) => at);
      assert.deepEqual(reading.map((at) => /"(\w+)"/.exec(at)?.[1]).sort(), ["changes", "indexer", "promote"]);
    } finally {
      terraform.close();
    }
  });
});
