import type { ChildProcess } from "node:child_process";

/** Sends a message to a child process and waits for its answer. */
export function ask(child: ChildProcess, message: string): Promise<string> {
  return new Promise((done, fail) => {
    const gone = () => fail(new TypeError("the child process ended without an answer"));
    child.once("exit", gone);
    child.once("message", (answer) => {
      child.off("exit", gone);
      done(String(answer));
    });
    child.send(message);
  });
}
