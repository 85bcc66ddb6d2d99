import type { Progress } from "../ports/progress.ts";

/** Where progress goes: a terminal shows how far long work has come in a line that it overwrites, a log gets plain lines. */
export function progressTo(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  let open = false;
  const clear = () => {
    if (open) stream.write("\r\u001b[2K");
    open = false;
  };
  return {
    say(line) {
      if (quiet) return;
      clear();
      stream.write(`${line}\n`);
    },
    tick(what, done, total) {
      if (quiet || !stream.isTTY) return;
      const far = total ? `${Math.floor((100 * done) / total)} %` : `${(done / 1_048_576).toFixed(1)} MiB`;
      stream.write(`\r\u001b[2K  ${what} ${far}`);
      open = true;
    },
  };
}
