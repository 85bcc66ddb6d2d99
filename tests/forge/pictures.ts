/**
 * Plays the loop's first part on a real forge, and takes the README's pictures of it: the comment of a pull request and the
 * promotion that follows. They land in `docs/`, or in the folder that is named.
 *
 * Usage: eval "$(.ci/tools --where)"; node --import tsx tests/forge/pictures.ts [folder]
 */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { open, pageIn } from "../browser/chromium.ts";
import type { Consumer } from "./consumer.ts";
import { ask } from "./gitea.ts";
import { startForge } from "./real-forge.ts";
import { asked, followed, started } from "./started.ts";
import { CONFIGS } from "./story.ts";

const PASSWORD = "for-these-pictures-only-1";
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("../../docs", import.meta.url)));

const forge = await startForge(process.execPath);
const browser = await open();
try {
  const ada = await started(forge, CONFIGS.first);
  await followed(ada, (await ada.openPulls())[0]!.number);
  const better = await asked(ada, "better", CONFIGS.better, "Look at likes, with logistic regression");
  const { page } = await pageIn(browser, { colorScheme: "light", viewport: { width: 1280, height: 900 } });
  await signIn(page, ada);
  await take(page, ada, better, "comment");
  await followed(ada, better);
  await take(page, ada, (await ada.openPulls())[0]!.number, "promotion");
} finally {
  await browser.close();
  await forge.close();
}

async function signIn(page: Page, { gitea }: Consumer): Promise<void> {
  await ask(gitea, "PATCH", "/admin/users/ada", { source_id: 0, login_name: "ada", password: PASSWORD });
  await page.goto(`${gitea.url}/user/login`);
  await page.fill("#user_name", "ada");
  await page.fill("#password", PASSWORD);
  await Promise.all([page.waitForURL(`${gitea.url}/`), page.press("#password", "Enter")]);
}

/** The conversation, from the pull request's title to the box where it is merged. */
async function take(page: Page, { gitea, repository }: Consumer, pull: number, name: string): Promise<void> {
  await page.goto(`${gitea.url}/${repository}/pulls/${pull}`);
  // Charts are drawn late, each in a frame of its own.
  await page.waitForTimeout(3000);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path: path.replace(/\.png$/, "-whole.png"), fullPage: true });
  console.log(path);
}
