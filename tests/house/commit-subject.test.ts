import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../.ci/commit-subject", import.meta.url));

/** Runs the hook on a message; its complaint, or "" where it lets the message pass. */
function complaint(message: string): string {
  const folder = mkdtempSync(join(tmpdir(), "contender-subject-"));
  try {
    writeFileSync(join(folder, "message"), message);
    const { status, stderr } = spawnSync("sh", [script, join(folder, "message")], { encoding: "utf8" });
    assert.equal(status === 0, stderr === "");
    return stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a commit subject says its effect in sixty characters", () => {
  for (const good of [
    "Refuse a config with two documents",
    `R${"x".repeat(59)}`,
    `Refuse ${"é".repeat(53)}`,
    "Merge branch 'promote/trending'",
    "fixup! Refuse a config",
    "Add a thing\n\nA body may be as long as it likes and end with a full stop.",
  ])
    assert.equal(complaint(good), "", good);
});

test("a commit subject that is empty, small, long or stopped is refused with what to do", () => {
  assert.match(complaint("\n"), /expected one line that says the effect, found ""/);
  assert.match(complaint("refuse a config"), /expected a capital letter first, found "refuse a config"/);
  assert.match(complaint("Refuse a config."), /expected no full stop at the end/);
  assert.match(complaint(`R${"x".repeat(60)}`), /expected at most 60 characters, .*it has 61/s);
});
