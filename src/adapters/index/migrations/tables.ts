/**
 * The tables. Each row stands under the store key that it comes from and its number among that key's rows; `"C"` orders keys as the
 * store lists them. Further indexes serve one question each.
 */
export const TABLES_1 = `
create table contender.runs (
  key text collate "C" not null, at int not null,
  model text, run text, subject text, holdout text, engine text, dataset text,
  dataset_bytes double precision, dataset_rows double precision,
  train_rows double precision, holdout_rows double precision, fitted_rows double precision,
  unlabelled_rows double precision, purged_rows double precision,
  train_groups double precision, holdout_groups double precision,
  primary key (key, at)
);
create index runs_by_run on contender.runs (model, run);

create table contender.metrics (
  key text collate "C" not null, at int not null,
  model text, run text, metric text, value double precision, why text,
  primary key (key, at)
);
create index metrics_by_run on contender.metrics (model, run, metric);
create index metrics_by_metric on contender.metrics (model, metric, run);

create table contender.params (
  key text collate "C" not null, at int not null,
  model text, run text, name text, value text,
  primary key (key, at)
);
create index params_by_run on contender.params (model, run);

create table contender.comparisons (
  key text collate "C" not null, at int not null,
  model text, comparison text, holdout text, judge text, engine text,
  challenger text, challenger_model text, champion text, champion_model text, refused text, sweep text,
  metric text, challenger_value double precision, champion_value double precision,
  difference double precision, lower double precision, upper double precision, method text,
  primary key (key, at)
);
create index comparisons_by_comparison on contender.comparisons (model, comparison);
create index comparisons_by_challenger on contender.comparisons (model, challenger);

create table contender.slices (
  key text collate "C" not null, at int not null,
  model text, comparison text, challenger text, champion text, slice text, level text,
  slice_rows double precision, slice_groups double precision,
  challenger_value double precision, champion_value double precision, difference double precision,
  p double precision, adjusted double precision,
  primary key (key, at)
);
create index slices_by_comparison on contender.slices (model, comparison);

create table contender.promotions (
  key text collate "C" not null, at int not null,
  model text, commit_sha text, number int, promoted timestamptz, author text, subject text, run text,
  model_digest text, manifest_digest text, comparison_digest text, comparison text, replaces text, verdict text,
  primary key (key, at)
);
create index promotions_by_number on contender.promotions (model, number, key, promoted);
create index promotions_by_run on contender.promotions (model, run, promoted);

create table contender.deployments (
  key text collate "C" not null, at int not null,
  model text, id text, run text, model_digest text, environment text, place text, outcome text,
  started timestamptz, finished timestamptz, replaces text, commit_sha text, why text,
  primary key (key, at)
);
create index deployments_by_model on contender.deployments (model, finished);

create table contender.executions (
  key text collate "C" not null, at int not null,
  model text, run text, id text, started timestamptz, seconds double precision,
  version text, node text, platform text, commit_sha text, sweep text, ran int, reused int,
  primary key (key, at)
);
create index executions_by_time on contender.executions (started);
create index executions_by_model on contender.executions (model, started);
create index executions_by_run on contender.executions (model, run, started, key);

create table contender.drift (
  key text collate "C" not null, at int not null,
  model text, id text, run text, started timestamptz,
  window_from timestamptz, window_until timestamptz, window_rows double precision, verdict text,
  feature text, statistic text, value double precision, threshold double precision, feature_verdict text,
  primary key (key, at)
);
create index drift_by_model on contender.drift (model, started);
`;
