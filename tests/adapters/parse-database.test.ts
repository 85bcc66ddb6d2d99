import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDatabase, placeName } from "../../src/adapters/index/parse-database.ts";
import { ContenderError } from "../../src/errors.ts";

test("an address is taken apart", () => {
  const text = "postgres://reader:p%40ss@db.internal/contender?sslmode=verify-full&sslrootcert=/ca.pem";
  assert.deepEqual(parseDatabase(text, "other"), {
    kind: "postgres",
    host: "db.internal",
    port: 5432,
    database: "contender",
    role: "reader",
    auth: "password",
    password: "p@ss",
    tls: { rootCertificate: "/ca.pem" },
  });
  const iam = parseDatabase("postgresql://a%2Fb@[::1]:6543/d?auth=iam", "other");
  assert.ok(iam.kind === "postgres");
  assert.deepEqual([iam.host, iam.port, iam.role, iam.auth, iam.password], ["::1", 6543, "a/b", "iam", undefined]);
  assert.deepEqual(iam.tls, { rootCertificate: undefined }, "verified unless somebody says otherwise");
  assert.equal(placeName(iam), "postgres://a/b@[::1]:6543/d");
  const bare = parseDatabase("postgres://a@h/d", "from elsewhere");
  assert.equal(bare.kind === "postgres" && bare.password, "from elsewhere");
  assert.deepEqual(parseDatabase("lambda:contender-indexer"), { kind: "lambda", name: "contender-indexer" });
});

for (const [text, word] of [
  ["", "form"],
  ["contender", "form"],
  ["mysql://a:canary@h/d", "form"],
  ["lambda:", "form"],
  ["lambda:a b", "form"],
  ["postgres://h/d", "role"],
  ["postgres://a:canary@h", "database"],
  ["postgres://a:canary@h/d/e", "database"],
  ["postgres://a:canary@/d", "form"],
  ["postgres://a:canary@h/d?sslmode=require", "verify-full"],
  ["postgres://a:canary@h/d?sslmode=prefer", "verify-full"],
  ["postgres://a:canary@h/d?sslmode=verify-ca", "verify-full"],
  ["postgres://a:canary@h/d?sslmode=disable", "this machine alone"],
  ["postgres://a:canary@localhost/d?sslmode=disable&auth=iam", "TLS"],
  ["postgres://a:canary@h/d?auth=kerberos", "iam"],
  ["postgres://a:canary@h/d?sslcert=x", "sslcert"],
  ["postgres://a:canary%E0@h/d", "password"],
] as const) {
  test(`refused: ${text || "an empty text"}`, () => {
    assert.throws(
      () => parseDatabase(text),
      (error: unknown) => {
        assert.ok(error instanceof ContenderError && error.code === "environment-invalid", String(error));
        const said = JSON.stringify(error.faults) + error.message;
        assert.ok(said.includes(word), said);
        assert.ok(!said.includes("canary"), said);
        return true;
      },
    );
  });
}
