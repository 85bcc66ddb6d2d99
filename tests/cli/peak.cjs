// Required by a child before anything else: at its end it writes its peak memory, in KiB, to descriptor 3.
const { readFileSync, writeSync } = require("node:fs");

process.on("exit", () => writeSync(3, `${peak()}`));

/** The kernel's high-water mark of this program alone; `maxRSS` would also know what the parent held when it forked. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
