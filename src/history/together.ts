/**
 * Does a piece of work for each thing, at most so many at once. After a failure nothing more is begun; it goes on once what was
 * under way has ended, so that nothing is written behind the caller's back.
 *
 * @returns what came of each, in the order of the things
 */
export async function together<T, R>(things: readonly T[], most: number, work: (thing: T) => Promise<R>): Promise<R[]> {
  const done: R[] = new Array(things.length);
  let next = 0;
  let failure: { readonly error: unknown } | undefined;
  const worker = async () => {
    while (next < things.length && !failure) {
      const at = next++;
      try {
        done[at] = await work(things[at]!);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
  if (failure) throw (failure as { readonly error: unknown }).error;
  return done;
}
