import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Fault } from "./fault.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = ["src", "tests", "configs", "pipelines", "package.json", "package-lock.json", "tsconfig.json"];
/** Rooms whose tests are asked; a fault's own room comes first. */
const ROOMS = ["evaluate", "compare", "decide"];
/** Of what is handed over to them these are asked, and whole runs last. */
const ROOMS_BEFORE = ["split", "pipeline", "decide"];
const WHOLE = ["tests/verbs/changes.test.ts", "tests/verbs/sweep.test.ts", "tests/verbs/wear.test.ts"];
/** A comparison in production holds the work of these, so that its test of itself can see their faults. */
const SELF_TESTED = ["evaluate", "compare"];
/** They take seconds where others take tenths: asked late, but always in the same order, so that the listing stays the same. */
const SLOW = ["tests/compare/max-statistic.test.ts", "tests/decide/direction.test.ts"];

/** What came of a fault. */
export interface Found {
  readonly outcome: "caught" | "survived" | "did not run" | "old text not found" | "old text not unique";
  /** The first test that fell. */
  readonly by?: { readonly file: string; readonly name: string };
  /** Tests of the gate itself that fell in a comparison. */
  readonly selfTest: readonly string[];
}

/** A copy of the tree in which faults are planted. */
export interface Laboratory {
  plant(fault: Fault): Promise<Found>;
  /** Asks every `of`th test from the `from`th on, and the gate's own, on the copy as it is: what fell. */
  rehearse(from: number, of: number): Promise<string[]>;
  close(): void;
}

export function laboratory(): Laboratory {
  const copy = mkdtempSync(join(tmpdir(), "contender-mutate-"));
  for (const part of PARTS) cpSync(join(top, part), join(copy, part), { recursive: true });
  symlinkSync(join(top, "node_modules"), join(copy, "node_modules"));
  return {
    close: () => rmSync(copy, { recursive: true, force: true }),
    async rehearse(from, of) {
      const fallen = (await askSelfTest(copy)).map((name) => `self-test: ${name}`);
      const files = [...new Set(["evaluate", "split"].flatMap((room) => testsOf(copy, room)))];
      for (const file of files.filter((_, i) => i % of === from)) {
        const name = await firstToFall(copy, file);
        if (name !== undefined) fallen.push(`${file}: ${name}`);
      }
      return fallen;
    },
    async plant({ file, edits }) {
      const path = join(copy, file);
      const room = file.split("/")[1]!;
      const sound = readFileSync(path, "utf8");
      let text = sound;
      for (const [before, after] of edits) {
        const count = text.split(before).length - 1;
        if (count !== 1) return { outcome: count === 0 ? "old text not found" : "old text not unique", selfTest: [] };
        text = text.replace(before, () => after);
      }
      writeFileSync(path, text);
      try {
        const selfTest = SELF_TESTED.includes(room) ? await askSelfTest(copy) : [];
        for (const test of testsOf(copy, room)) {
          const name = await firstToFall(copy, test);
          if (name === NOT_RUN) return { outcome: "did not run", selfTest };
          if (name !== undefined) return { outcome: "caught", by: { file: test, name }, selfTest };
        }
        return { outcome: selfTest.length > 0 ? "caught" : "survived", selfTest };
      } finally {
        writeFileSync(path, sound);
      }
    },
  };
}

/** Test files that look after a room of the source: its own first, slow ones last, else by name. */
function testsOf(copy: string, own: string): string[] {
  const before = !ROOMS.includes(own);
  const found = (before ? ROOMS_BEFORE : ROOMS).flatMap((room) =>
    readdirSync(join(copy, "tests", room))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `tests/${room}/${name}`),
  );
  const rank = (path: string) => {
    if (SLOW.includes(path)) return 2;
    return path.startsWith(`tests/${own}/`) ? 0 : 1;
  };
  found.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return before ? [...found, ...WHOLE] : found;
}

/** A file that falls without a test that falls, does not end, or meets a fault that is no TypeScript: nothing is known then. */
const NOT_RUN = "it does not run to its end";

/** Runs one test file by itself; the name of the first test that fails in it, or undefined. */
async function firstToFall(copy: string, file: string): Promise<string | undefined> {
  const { failed, stdout } = await run(copy, "--test-reporter=tap", file);
  if (!failed) return undefined;
  if (/ReferenceError|SyntaxError/.test(stdout)) return NOT_RUN;
  return /^not ok \d+ - (.*)$/m.exec(stdout)?.[1]?.replaceAll(/\\(.)/g, "$1") ?? NOT_RUN;
}

/** The gate's own tests that fall; none where there is no comparison at all. */
async function askSelfTest(copy: string): Promise<string[]> {
  const { failed, stdout } = await run(copy, "tests/mutation/ask-self-test.ts");
  return failed ? [] : (JSON.parse(stdout) as string[]);
}

function run(copy: string, ...args: string[]): Promise<{ failed: boolean; stdout: string }> {
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const options = { cwd: copy, env, maxBuffer: 2 ** 26, timeout: 240_000 };
  return new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", ...args], options, (error, stdout) =>
      done({ failed: error !== null, stdout }),
    );
  });
}
