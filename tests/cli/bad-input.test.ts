import assert from "node:assert/strict";
import { chmodSync, lchownSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Code, Fault } from "../../src/errors.ts";
import { BAD_CALLS } from "./bad-input/bad-calls.ts";
import { BAD_CONFIGS } from "./bad-input/bad-configs.ts";
import { BAD_DATA } from "./bad-input/bad-data.ts";
import { BAD_EVIDENCE } from "./bad-input/bad-evidence.ts";
import { type BadInput, CONFIG } from "./bad-input/bad-input.ts";
import { BAD_PIPELINES } from "./bad-input/bad-pipelines.ts";
import { BAD_POINTERS } from "./bad-input/bad-pointers.ts";
import { BAD_REPOSITORIES } from "./bad-input/bad-repositories.ts";
import { BAD_STORES } from "./bad-input/bad-stores.ts";
import { Beginnings } from "./beginnings.ts";
import { type Called, call } from "./call.ts";
import { cliBundle } from "./cli-bundle.ts";
import { changes, treeOf } from "./tree.ts";

const TABLE: readonly BadInput[] = [
  ...BAD_CONFIGS,
  ...BAD_PIPELINES,
  ...BAD_DATA,
  ...BAD_POINTERS,
  ...BAD_EVIDENCE,
  ...BAD_STORES,
  ...BAD_REPOSITORIES,
  ...BAD_CALLS,
];
