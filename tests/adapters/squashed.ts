import type { TestContext } from "node:test";
import { type Clone, emptyClone } from "./clone.ts";

/** A forge with one pull request that was squashed, whose branch is gone; its commits are still given to whoever names them. */
export function forgeWithSquash(t: TestContext): { forge: Clone; lost: string } {
  const forge = emptyClone(t);
  forge.commit("Begin");
  forge.run("switch", "--quiet", "--create", "try");
  const lost = forge.commit("Try");
  forge.run("switch", "--quiet", "main");
  forge.run("update-ref", "refs/pull/1/head", lost);
  forge.run("branch", "--quiet", "-D", "try");
  forge.run("config", "uploadpack.allowAnySHA1InWant", "true");
  return { forge, lost };
}
