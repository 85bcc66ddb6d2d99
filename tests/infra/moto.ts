import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../cloud/free-port.ts";
import { supervised } from "../forge/supervised.ts";
import { toolAt } from "../house/need.ts";

/** A stand-in for AWS's interfaces, for Terraform: it keeps what it is told and enforces nothing. */
export interface Moto {
  readonly endpoint: string;
  close(): Promise<void>;
}

/** The account that it plays: versitygw's own, so that what is planned here is true there. */
export const ACCOUNT = "000000000000";

/** Starts one of its own for a suite. */
export async function startMoto(): Promise<Moto> {
  const folder = mkdtempSync(join(tmpdir(), "contender-moto-"));
  const log = join(folder, "server.log");
  writeFileSync(log, "");
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH, HOME: folder, MOTO_ACCOUNT_ID: ACCOUNT };
  const server = supervised(folder, [toolAt("moto"), "-H", "127.0.0.1", "-p", `${port}`], log, env);
  for (let round = 0; round < 600; round++) {
    const there = await fetch(`${endpoint}/moto-api/data.json`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return { endpoint, close: () => server.close() };
    if (server.ended()) break;
    await sleep(50);
  }
  const said = readFileSync(log, "utf8");
  await server.close();
  throw new Error(`expected moto's server at ${endpoint}: ${said}`);
}
