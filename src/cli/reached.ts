import { existsSync } from "node:fs";
import { join } from "node:path";
import { gitIn } from "../adapters/repo/git.ts";
import { originRepository } from "../adapters/repo/origin-repository.ts";
import type { Reached } from "../verbs/doctor.ts";
import { settingsOf } from "../wire.ts";

/** The forge's settings, by what a workflow's environment says; on a laptop by a token and the clone's origin. */
export async function reached(root: string, env: NodeJS.ProcessEnv): Promise<Reached> {
  const origin = originRepository(await originOf(root, env));
  const apiUrl = env.GITHUB_API_URL || (origin?.host === "github.com" ? "https://api.github.com" : "");
  const repository = env.GITHUB_REPOSITORY || origin?.repository || "";
  const token = env.GITHUB_TOKEN || "";
  const forge =
    /\/api\/v1\/?$/.test(apiUrl) || (apiUrl === "" && existsSync(join(root, ".gitea"))) ? "gitea" : "github";
  if (!/^https?:\/\//.test(apiUrl))
    return { forge, why: "nobody says where the forge's API is: GITHUB_API_URL is not set" };
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    return { forge, why: "nobody says which repository it is: GITHUB_REPOSITORY is not set" };
  if (token === "") return { forge, why: "there is no token to look at the forge with: GITHUB_TOKEN is not set" };
  return { settings: await settingsOf({ apiUrl, repository, token }) };
}

async function originOf(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await gitIn(root, env)(["config", "--get", "remote.origin.url"], { allow: [1] });
  return Buffer.from(stdout).toString("utf8").trim();
}
