import { SNIFFED, sniff } from "./sniff.ts";

/** The same bytes, once their beginning has been looked at. @throws ContenderError as `sniff` does, before anything is given. */
export async function* sniffed(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] | undefined = [];
  let count = 0;
  for await (const chunk of bytes) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head.push(chunk);
    count += chunk.length;
    if (count < SNIFFED) continue;
    const first = Buffer.concat(head);
    head = undefined;
    sniff(first.subarray(0, SNIFFED), file);
    yield first;
  }
  if (head === undefined) return;
  const all = Buffer.concat(head);
  sniff(all, file);
  yield all;
}
