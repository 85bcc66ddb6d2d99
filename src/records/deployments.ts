import type { Store } from "../ports/store.ts";
import type { Deployment } from "./deployment.types.ts";
import validate from "./deployment.validate.ts";
import { listRecords, type RecordKind, writeRecord } from "./record-file.ts";

export const DEPLOYMENTS: RecordKind<Deployment> = {
  kind: "deployment",
  validate,
  placeOf: ({ model, id }) => ({ kind: "deployment", model, id }),
};

/** Writes what was put to work, into the store's top. @throws ContenderError `evidence-corrupt` where another one is there. */
export function writeDeployment(top: Store, deployment: Deployment): Promise<"created" | "exists"> {
  return writeRecord(top, DEPLOYMENTS, deployment);
}

/** All of them, or one model's, by key. @param top the store's top */
export function listDeployments(top: Store, model?: string): AsyncIterable<Deployment> {
  return listRecords(top, DEPLOYMENTS, model);
}
