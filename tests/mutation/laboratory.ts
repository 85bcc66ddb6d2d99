import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Fault } from "./fault.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = ["src", "tests", "configs", "pipelines", "package.json", "package-lock.json", "tsconfig.json"];
/** Rooms whose tests are asked; a fault's own room comes first. */
const ROOMS = ["evaluate", "compare", "decide"];

export interface Found {
  readonly outcome: "caught" | "survived" | "did not run" | "old text not found" | "old text not unique";
  /** File and name of the first test that fell. */
  readonly by?: string;
}

/** How long each test file took when nothing was planted, by its path in the tree: the quick ones are asked first. */
export type Pace = Map<string, number>;

/** A copy of the tree in which faults are planted. */
export interface Laboratory {
  plant(fault: Fault, pace: Pace): Promise<Found>;
  /** Runs every test on the copy as it is: what fell, and how long each file takes. */
  rehearse(): Promise<{ fallen: string[]; pace: Pace }>;
  close(): void;
}

export function laboratory(): Laboratory {
  const copy = mkdtempSync(join(tmpdir(), "contender-mutate-"));
  for (const part of PARTS) cpSync(join(top, part), join(copy, part), { recursive: true });
  symlinkSync(join(top, "node_modules"), join(copy, "node_modules"));
  return {
    close: () => rmSync(copy, { recursive: true, force: true }),
    async rehearse() {
      const pace: Pace = new Map();
      const fallen: string[] = [];
      for (const file of testsOf(copy, "src/decide/decide.ts", pace)) {
        const began = Date.now();
        const by = await firstToFall(copy, file);
        pace.set(relative(copy, file), Date.now() - began);
        if (by !== undefined) fallen.push(`${relative(copy, file)}: ${by}`);
      }
      return { fallen, pace };
    },
    async plant(fault, pace) {
      const path = join(copy, fault.file);
      const sound = readFileSync(path, "utf8");
      let text = sound;
      for (const [before, after] of fault.edits) {
        const count = text.split(before).length - 1;
        if (count !== 1) return { outcome: count === 0 ? "old text not found" : "old text not unique" };
        text = text.replace(before, () => after);
      }
      writeFileSync(path, text);
      try {
        for (const file of testsOf(copy, fault.file, pace)) {
          const by = await firstToFall(copy, file);
          if (by !== undefined)
            return { outcome: by === NOT_RUN ? "did not run" : "caught", by: `${relative(copy, file)}: ${by}` };
        }
        return { outcome: "survived" };
      } finally {
        writeFileSync(path, sound);
      }
    },
  };
}

function testsOf(copy: string, file: string, pace: Pace): string[] {
  const own = file.split("/")[1]!;
  const found = ROOMS.flatMap((room) =>
    readdirSync(join(copy, "tests", room))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `tests/${room}/${name}`),
  );
  const rank = (path: string) => (path.startsWith(`tests/${own}/`) ? 0 : 1e9) + (pace.get(path) ?? 0);
  return found.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((path) => join(copy, path));
}

/** A file that falls without a test that falls: nothing is known of the fault. */
const NOT_RUN = "it does not run at all";

/** Runs one test file by itself; the name of the first test that fails in it, or undefined. */
function firstToFall(copy: string, file: string): Promise<string | undefined> {
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const options = { cwd: copy, env, maxBuffer: 2 ** 26, timeout: 120_000 };
  return new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", "--test-reporter=tap", file], options, (error, stdout) => {
      if (error === null) return done(undefined);
      const name = /^not ok \d+ - (.*)$/m.exec(stdout)?.[1];
      done(name ?? NOT_RUN);
    });
  });
}
