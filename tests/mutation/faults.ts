import type { Fault } from "./fault.ts";
import { FAULTS_OF_COMPARE } from "./faults-of-compare.ts";
import { FAULTS_OF_DECIDE } from "./faults-of-decide.ts";
import { FAULTS_OF_FAMILIES } from "./faults-of-families.ts";
import { FAULTS_OF_METHODS } from "./faults-of-methods.ts";
import { FAULTS_OF_PIPELINE } from "./faults-of-pipeline.ts";

/** All of them, from what is handed over to what is concluded. */
export const FAULTS: readonly Fault[] = [
  ...FAULTS_OF_PIPELINE,
  ...FAULTS_OF_COMPARE,
  ...FAULTS_OF_METHODS,
  ...FAULTS_OF_FAMILIES,
  ...FAULTS_OF_DECIDE,
];
