/** A process that creates the keys that it is told to: `create-racer.ts FOLDER NAME`. */
import { folderStore } from "../../src/adapters/store/folder-store.ts";

const [folder, name] = process.argv.slice(2) as [string, string];
const store = folderStore(folder);
process.on("message", async (key: string) => {
  process.send!(key.endsWith("?") ? "yes" : await store.create(key, new TextEncoder().encode(name.repeat(5000))));
});
