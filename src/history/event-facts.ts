import type { Facts } from "../ports/index.ts";
import type { Deployment } from "../records/deployment.types.ts";
import type { Drift } from "../records/drift.types.ts";
import type { Execution } from "../records/execution.types.ts";
import type { Promotion } from "../records/promotion.types.ts";
import type { Columns } from "./columns.ts";
import { moment } from "./moment.ts";
import { numbered } from "./numbered.ts";

/** One execution's row. @param key the record's whole key */
export function executionFacts(key: string, execution: Execution): Facts {
  const { model, run, id, seconds, version, node, platform, commit = null, sweep = null, steps } = execution;
  const many = (outcome: string) => steps.filter((step) => step.outcome === outcome).length;
  const row: Columns<"executions"> = {
    ...{ model, run, id, seconds, version, node, platform, sweep },
    started: moment(execution.started),
    commit_sha: commit,
    ran: many("ran"),
    reused: many("reused"),
  };
  return { key, rows: { executions: numbered<"executions">(key, [row]) } };
}

/** One promotion's row. @param key the record's whole key */
export function promotionFacts(key: string, promotion: Promotion): Facts {
  const { model, commit, number, time, author, subject, run, digests, comparison, replaces, verdict } = promotion;
  const row: Columns<"promotions"> = {
    ...{ model, number, author, subject, run, comparison, replaces, verdict },
    commit_sha: commit,
    promoted: moment(time),
    model_digest: digests?.model ?? null,
    manifest_digest: digests?.manifest ?? null,
    comparison_digest: digests?.comparison ?? null,
  };
  return { key, rows: { promotions: numbered<"promotions">(key, [row]) } };
}

/** One deployment's row. @param key the record's whole key */
export function deploymentFacts(key: string, deployment: Deployment): Facts {
  const { model, id, run, digest, environment, where, outcome, replaces, commit = null, why = null } = deployment;
  const row: Columns<"deployments"> = {
    ...{ model, id, run, environment, outcome, replaces, why },
    model_digest: digest,
    place: where,
    started: moment(deployment.started),
    finished: moment(deployment.finished),
    commit_sha: commit,
  };
  return { key, rows: { deployments: numbered<"deployments">(key, [row]) } };
}

/** One look's rows: one a check, or one without where nothing was checked. @param key the record's whole key */
export function driftFacts(key: string, drift: Drift): Facts {
  const { model, id, run, window, rows, verdict, checks } = drift;
  const base = {
    ...{ model, id, run, verdict },
    started: moment(drift.started),
    window_from: moment(window.from),
    window_until: moment(window.until),
    window_rows: rows,
  };
  const nothing = { feature: null, statistic: null, value: null, threshold: null, feature_verdict: null };
  const checked = checks.map((check) => ({
    feature: check.column,
    statistic: check.statistic,
    value: check.value,
    threshold: check.threshold,
    feature_verdict: check.verdict,
  }));
  const made = (checked.length === 0 ? [nothing] : checked).map((check): Columns<"drift"> => ({ ...base, ...check }));
  return { key, rows: { drift: numbered<"drift">(key, made) } };
}
