import { CommanderError } from "commander";
import { ContenderError } from "../errors.ts";
import { faultJson } from "../report/fault-json.ts";
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
    const json = args.includes("--json");
    if (!(error instanceof CommanderError)) return fail(error, json);
    if (error.exitCode === 0) return 0;
    // A person has read commander's own words; a program gets the document that it waits for.
    if (json) process.stdout.write(`${JSON.stringify(faultJson(usage(error)), null, 2)}\n`);
    return 2;
  }
}

function usage({ message }: CommanderError): ContenderError {
  const [said = "", suggested] = message.replace(/^error: /, "").split("\n");
  const hint = suggested?.replace(/^\((.*)\)$/, "$1") ?? "`contender --help` lists the commands";
  return new ContenderError("usage", { message: said === "(outputHelp)" ? "a command is missing" : said, hint });
}
