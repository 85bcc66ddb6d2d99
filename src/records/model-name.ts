/** A model's name: a config's file stem. Safe for paths, branches, SQL and shells. */
export const MODEL_NAME = /^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$/;
