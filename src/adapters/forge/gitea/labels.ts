import type { Pull } from "../remote/pull.ts";
import type { Requester } from "../remote/requester.ts";
import { shape } from "../remote/shapes.ts";

const COLOUR = "#0e8a16";
const LABELS = "/repos/{owner}/{repo}/labels";

/** Adds labels by name; Gitea wants their numbers, and those that it lacks made first. */
export async function addLabels(ask: Requester, pull: Pull, labels: readonly string[]): Promise<void> {
  const list = async () => {
    const there = new Map<string, number>();
    for (const entry of await ask.all({ route: `GET ${LABELS}`, right: "pull-requests: read" })) {
      const label = shape(entry, "a label");
      const name = label.text("name").toLowerCase();
      if (!there.has(name)) there.set(name, label.whole("id"));
    }
    return there;
  };
  const there = await list();
  const numbers: number[] = [];
  for (const name of labels) numbers.push(there.get(name.toLowerCase()) ?? (await make(name)));

  function make(name: string): Promise<number> {
    return ask.write(
      { route: `POST ${LABELS}`, with: { name, color: COLOUR }, right: "pull-requests: write" },
      ({ data }) => shape(data, "a label").whole("id"),
      async () => (await list()).get(name.toLowerCase()),
    );
  }

  await ask.write(
    {
      route: "POST /repos/{owner}/{repo}/issues/{number}/labels",
      with: { number: pull.number, labels: numbers },
      right: "pull-requests: write",
    },
    () => true,
    async () => undefined, // a label that is there already is there
  );
}
