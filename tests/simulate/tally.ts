/** How often something happened, out of how many times it could have. */
export interface Count {
  hits: number;
  of: number;
}

/** Counts by name; adding two up is all that is ever done with them, so that the order of the jobs does not matter. */
export class Tally {
  readonly counts = new Map<string, Count>();

  note(name: string, happened: boolean): void {
    this.add(name, { hits: happened ? 1 : 0, of: 1 });
  }

  add(name: string, { hits, of }: Count): void {
    const count = this.counts.get(name) ?? { hits: 0, of: 0 };
    this.counts.set(name, { hits: count.hits + hits, of: count.of + of });
  }

  of(name: string): Count {
    return this.counts.get(name) ?? { hits: 0, of: 0 };
  }
}
