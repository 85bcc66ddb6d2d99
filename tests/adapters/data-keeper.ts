/** A process that keeps 300,000 bytes in a cache, and says how that ended: `data-keeper.ts FOLDER`. */
import { dataCache } from "../../src/adapters/source/data-cache.ts";
import { ContenderError } from "../../src/errors.ts";

// The signal that comes with the limit on a file's size would end it.
process.on("SIGXFSZ", () => {});
const arriving = await dataCache(process.argv[2]!).arrive();
try {
  for (let part = 0; part < 2; part++) await arriving.append(Buffer.alloc(150_000, part));
  console.log(`kept ${await arriving.keep()}`);
} catch (error) {
  if (!(error instanceof ContenderError)) throw error;
  console.log(`${error.code}: ${error.message}`);
} finally {
  await arriving.close();
}
