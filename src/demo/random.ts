/** A seeded stream of random numbers: the same on every machine. */
export interface Random {
  /** At least 0, below 1. */
  uniform(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** An integer of 0 … below. */
  integer(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32 (Ettinger 2017); normal numbers by Marsaglia's polar method (1964), which needs `log` and `sqrt` only. */
export function randomOf(seed: number): Random {
  let state = (seed ^ 0x6d2b79f5) | 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (below: number) => Math.floor(uniform() * below);
  const normal = () => {
    for (;;) {
      const x = uniform() * 2 - 1;
      const y = uniform() * 2 - 1;
      const size = x * x + y * y;
      if (size > 0 && size < 1) return x * Math.sqrt((-2 * Math.log(size)) / size);
    }
  };
  return { uniform, normal, integer, pick: (list) => list[integer(list.length)] };
}
