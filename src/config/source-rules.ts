import type { BrokenRule } from "./broken-rule.ts";
import { BUCKET_NAME } from "./bucket-name.ts";
import type { Config } from "./config.types.ts";
import { showValue } from "./show-value.ts";

const EXPECTED = "a path inside the repository with forward slashes, like data/tracks.csv, or s3://bucket/key";

/**
 * `data.source` is a path inside the repository (relative, forward slashes, no step up, nothing that a shell or log trips over) or
 * an object in S3.
 */
export function sourceRules(config: Config): BrokenRule[] {
  const { source } = config.data;
  const fault = sourceFault(source);
  if (fault === undefined) return [];
  const [message, hint] = fault;
  return [{ path: ["data", "source"], message, expected: EXPECTED, found: showValue(source), hint }];
}

/** What is wrong with a source, and what to do; undefined where it is a path inside the repository or an object in S3. */
export function sourceFault(source: string): readonly [message: string, hint: string] | undefined {
  const local = "put a copy of the file into the repository and name its path";
  if (/^s3:/i.test(source)) return objectFault(source);
  if (/^[a-z][a-z0-9+.-]+:/i.test(source)) return ["data.source is an address, not a path", local];
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(source)) {
    return ["data.source holds a control character", "rename the file"];
  }
  if (source.includes("\\") || /^[a-z]:/i.test(source)) {
    return [
      "data.source is written with backslashes or a drive",
      "write it with forward slashes, from the repository's top",
    ];
  }
  if (source.startsWith("/") || source.startsWith("~")) {
    return ["data.source leads out of the repository", "write it from the repository's top"];
  }
  const steps = source.split("/");
  if (steps.includes("..")) return ["data.source leads up with ..", "write it from the repository's top, without .."];
  if (steps.some((step) => step === "" || step === ".")) {
    return [
      "data.source has an empty step or a dot",
      `write ${steps.filter((step) => step !== "" && step !== ".").join("/")}`,
    ];
  }
  if (steps.some((step) => step.toLowerCase() === ".git")) return ["data.source leads into git's own folder", local];
  if (source.trim() !== source) return ["data.source begins or ends with a blank", `write ${source.trim()}`];
  return undefined;
}

function objectFault(source: string): readonly [message: string, hint: string] | undefined {
  const [, bucket = "", key = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(source) ?? [];
  if (!source.startsWith("s3://") || !BUCKET_NAME.test(bucket)) {
    return [
      "data.source names no bucket",
      "write s3://bucket/key; a bucket has 3 to 63 lower-case letters, digits, . and -",
    ];
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(key)) {
    return ["data.source holds a control character", "give the object another key"];
  }
  if (key === "" || key.endsWith("/")) return ["data.source names no object", "write the whole key: s3://bucket/key"];
  if (key.trim() !== key) return ["data.source begins or ends with a blank", "write the key as S3 lists it"];
  return undefined;
}
