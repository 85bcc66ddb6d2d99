import { ContenderError, type Fault } from "../errors.ts";

const SHOWN = 20;

/** Gathers what is wrong with a file: the first twenty faults whole, the others as a number. */
export class FaultList {
  readonly #file: string;
  readonly #shown: Fault[] = [];
  #more = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get full(): boolean {
    return this.#shown.length >= SHOWN;
  }

  /** The fault is only made where it will be shown. */
  add(make: () => Omit<Fault, "file">): void {
    if (this.full) this.#more++;
    else this.#shown.push({ file: this.#file, ...make() });
  }

  /** @throws ContenderError `data-invalid` where anything was added. */
  refuse(): void {
    if (this.#shown.length === 0) return;
    const rest: Fault[] = this.#more > 0 ? [{ file: this.#file, message: `and ${this.#more} more` }] : [];
    throw new ContenderError("data-invalid", [...this.#shown, ...rest]);
  }

  /** @throws ContenderError `data-invalid`: what was added so far, and this one, after which reading can't go on. */
  stop(fault: Omit<Fault, "file">): never {
    throw new ContenderError("data-invalid", [...this.#shown, { file: this.#file, ...fault }]);
  }
}
