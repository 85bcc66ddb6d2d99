/** A process that makes a proposal but waits, branch read and commit made, until it is told to go: `propose-racer.ts FOLDER ONTO`. */
import { localForge } from "../../src/adapters/forge/local/local-forge.ts";
import { type Git, gitIn } from "../../src/adapters/repo/git.ts";
import { ENVIRONMENT } from "./clone.ts";
import { proposalOn } from "./forge-contract.ts";

const [folder, onto] = process.argv.slice(2) as [string, string];
const git = gitIn(folder, ENVIRONMENT);
let go: () => void = () => undefined;
const held: Git = async (args, options) => {
  if (args[0] === "update-ref") {
    await new Promise<void>((released) => {
      go = released;
      process.send!("ready");
    });
  }
  return git(args, options);
};

process.on("message", async (message: string) => {
  if (message === "go") return go();
  const proposal = proposalOn(onto, message.slice("propose ".length));
  const { outcome } = await localForge(held, () => new Date(0)).propose(proposal);
  process.send!(outcome);
});
