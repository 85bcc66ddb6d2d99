"""Runs commands one after the other and says what they took, as JSON: seconds of wall time, and the peak RSS in MB of the
biggest process among them and their children. Usage: measure.py FOLDER COMMANDS, COMMANDS a JSON list of argument lists."""

import json
import resource
import subprocess
import sys
import time

folder, commands = sys.argv[1], json.loads(sys.argv[2])
begin = time.perf_counter()
for command in commands:
    done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
seconds = time.perf_counter() - begin
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps({"seconds": seconds, "megabytes": peak / (2**20 if sys.platform == "darwin" else 1024)}))
