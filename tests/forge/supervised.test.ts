import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { supervised } from "./supervised.ts";

/** A server that does not go when it is asked, with a child in a session of its own; both process ids are written down. */
const STUBBORN = `trap '' TERM; setsid sleep 300 & printf '%s %s' "$$" "$!" >"$0"; while :; do sleep 1; done`;

const scratch = mkdtempSync(join(tmpdir(), "contender-supervised-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

test("a server goes with its children and its folder when it is closed", async () => {
  const { folder, ids } = places("closed");
  const server = supervised(folder, ["bash", "-c", STUBBORN, ids], join(folder, "log"), process.env);
  const alive = await started(ids);
  assert.equal(server.ended(), false);
  await server.close();
  assert.equal(server.ended(), true);
  assert.deepEqual(alive.filter(lives), []);
  assert.equal(existsSync(folder), false);
  await server.close();
});

test("a server goes when its test is killed", async () => {
  const { folder, ids } = places("killed");
  const script = join(scratch, "test.mts");
  const module = pathToFileURL(fileURLToPath(new URL("supervised.ts", import.meta.url))).href;
  const command = JSON.stringify(["bash", "-c", STUBBORN.replace("trap '' TERM; ", ""), ids]);
  writeFileSync(
    script,
    `import { supervised } from ${JSON.stringify(module)};
supervised(${JSON.stringify(folder)}, ${command}, ${JSON.stringify(join(folder, "log"))}, process.env);
setInterval(() => {}, 1000);`,
  );
  const child = spawn(process.execPath, ["--import", "tsx", script], { stdio: "ignore" });
  const alive = await started(ids);
  child.kill("SIGKILL");
  await once(child, "exit");
  for (let round = 0; round < 100 && (alive.some(lives) || existsSync(folder)); round++) await sleep(100);
  assert.deepEqual(alive.filter(lives), []);
  assert.equal(existsSync(folder), false);
});

function places(name: string): { folder: string; ids: string } {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return { folder, ids: `${folder}.ids` };
}

/** The process ids that the server wrote. */
async function started(ids: string): Promise<number[]> {
  for (let round = 0; round < 200; round++) {
    const found = existsSync(ids) ? readFileSync(ids, "utf8").split(" ").map(Number) : [];
    if (found.length === 2 && found.every((id) => id > 0)) {
      assert.deepEqual(found.map(lives), [true, true]);
      return found;
    }
    await sleep(50);
  }
  throw new Error("expected the server's process ids within ten seconds");
}

/** Whether a process is there and is no zombie. */
function lives(id: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", `${id}`], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
}
