/** Does a piece of work for each thing, at most so many at once. Settles when all are done; the first failure goes on. */
export async function together<T>(
  things: readonly T[],
  most: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < things.length) await work(things[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
}
