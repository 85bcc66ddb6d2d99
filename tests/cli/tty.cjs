// Required by a child that has to take its pipes for a terminal.
for (const stream of [process.stdout, process.stderr]) stream.isTTY = true;
