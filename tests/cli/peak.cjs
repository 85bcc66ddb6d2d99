// Required by a child before anything else: at its end it writes its peak memory, in KiB, to descriptor 3.
const { readFileSync, writeSync } = require("node:fs");

// As root nothing is forbidden: a test that needs a person without rights names one. (Whoever starts Node has to reach its
// binary, so that the rights are given up in here.)
const user = Number(process.env.CONTENDER_TEST_USER ?? 0);
if (user > 0) {
  process.setgroups([]);
  process.setgid(user);
  process.setuid(user);
}

process.on("exit", () => writeSync(3, `${peak()}`));

/** The kernel's high-water mark of this program alone; `maxRSS` would also know what the parent held when it forked. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
