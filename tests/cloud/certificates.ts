import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A certificate authority of the test's own, and what it signed for a server: paths of PEM files. */
export interface Certificates {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

/** Makes them with OpenSSL. @param names what the server is called: `localhost` */
export function makeCertificates(folder: string, names: readonly string[] = ["localhost"]): Certificates {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  // biome-ignore format: one flag a word
  openssl("req", "-x509", ...curve, "-keyout", at("ca.key"), "-out", at("ca.pem"), "-days", "2", "-subj", "/CN=Contender test CA");
  openssl("req", ...curve, "-keyout", at("server.key"), "-out", at("server.csr"), "-subj", `/CN=${names[0]}`);
  writeFileSync(at("names"), `subjectAltName=${names.map((name) => `DNS:${name}`).join(",")}\n`);
  // biome-ignore format: one flag a word
  openssl("x509", "-req", "-in", at("server.csr"), "-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial", "-out", at("server.pem"), "-days", "2", "-extfile", at("names"));
  return { ca: at("ca.pem"), certificate: at("server.pem"), key: at("server.key") };
}
