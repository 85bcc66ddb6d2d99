// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * One time that a champion was put to work.
 */
export interface Deployment {
  format: "contender.deployment/1";
  id: string;
  model: string;
  run: string;
  /**
   * Digest of the model artifact that was deployed.
   */
  digest: string;
  /**
   * `production`, or another place with rules of its own.
   */
  environment: string;
  /**
   * What answers: a function's alias, an address.
   */
  where: string;
  /**
   * `live`: it answers. `taken-back`: it did not pass the smoke test, what stood before stands again. `refused`: nothing was switched.
   */
  outcome: "live" | "taken-back" | "refused";
  started: string;
  finished: string;
  /**
   * The run that was live before, null for the first.
   */
  replaces: string | null;
  commit?: string;
  /**
   * What went wrong, where something did.
   */
  why?: string;
}
