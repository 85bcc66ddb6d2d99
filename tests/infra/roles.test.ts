import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { need } from "../house/need.ts";
import type { Rendered } from "./roles/rendered.ts";
import { rowsIn } from "./roles/row.ts";

const TABLE = fileURLToPath(new URL("./roles/rows.md", import.meta.url));
/** What Terraform renders: plan.test.ts holds it to the plan. */
const RENDERED = new URL("../fixtures/infra/rendered.json", import.meta.url);
const INSIDE = fileURLToPath(new URL("./roles/inside.ts", import.meta.url));

/** An address that is neither loopback nor private, of the network of the suite's own: RFC 5737 keeps it for such. */
const ADDRESS = "198.51.100.10";

/** A network and a table of names of its own, in which GitHub's issuer is the suite's; what stands in it goes with it. */
const NAMESPACES = ["--net", "--mount", "--pid", "--fork", "--kill-child"];
const ENTER = `
set -e
ip link set lo up
ip addr add ${ADDRESS}/32 dev lo
mount --bind "$1/hosts" /etc/hosts
shift
exec "$@"`;

const STANDING = [
  ...["previews/7/runs/a", "records/runs/a"].map((folder) => `${folder}/0123456789abcdef.json`),
  ...["judged/h/c", "promotions/a/1.json", "deployments/a/1.json", "drift/a/1.json", "live/a.json"],
  ...["data/tracks.csv", "terraform/state.json"],
];

function options(): { skip: string | false } {
  const tools = need("versitygw");
  if (tools.skip !== false || process.env.CONTENDER_REQUIRE_ALL === "1") return tools;
  const mayEnter = spawnSync("unshare", [...NAMESPACES, "ip", "link"], { stdio: "ignore" }).status === 0;
  return { skip: mayEnter ? false : "be root on Linux, with `unshare` and `ip`: the suite needs a network of its own" };
}

describe("roles", options(), async () => {
  const rows = rowsIn(TABLE);
  const carriedOut = carryOut();
  carriedOut.catch(() => undefined);

  for (const [at, { who, role, does, key, outcome }] of rows.entries()) {
    test(`${who} as ${role}: ${does} ${key} ▸ ${outcome}`, async () => {
      assert.equal((await carriedOut)[at], outcome);
    });
  }
});

async function carryOut(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "contender-roles-"));
  const rendered = JSON.parse(readFileSync(RENDERED, "utf8")) as Rendered;
  try {
    writeFileSync(join(folder, "rendered.json"), JSON.stringify({ ...rendered, standing: STANDING }));
    writeFileSync(join(folder, "hosts"), `127.0.0.1 localhost\n${ADDRESS} ${rendered.issuer}\n`);
    const command = [process.execPath, "--import", "tsx", INSIDE, folder, TABLE, ADDRESS];
    const inside = spawn("unshare", [...NAMESPACES, "bash", "-c", ENTER, "enter", folder, ...command], {
      stdio: ["pipe", "inherit", "pipe"],
    });
    let said = "";
    inside.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const [code] = await once(inside, "close");
    assert.equal(code, 0, said);
    return JSON.parse(readFileSync(join(folder, "outcomes.json"), "utf8")) as string[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
