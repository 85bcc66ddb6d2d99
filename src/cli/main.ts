import { CommanderError } from "commander";
import { wire } from "../wire.ts";
import { doorFor } from "./door.ts";
import { fail } from "./fail.ts";
import { program } from "./program.ts";

/** Carries out one call and gives its exit code (DESIGN: 0 · 1 · 2 · 3 · 75). */
export async function main(args: readonly string[], join: typeof wire = wire): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0); // whoever read us has seen enough
      throw error;
    });
  }
  let code = 0;
  try {
    await program(
      (common) => doorFor(common, join),
      (result) => {
        code = result;
      },
    ).parseAsync(args as string[], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return fail(error, args.includes("--json"));
  }
}
