/**
 * Plays the loop's first part on a real forge, and takes the README's pictures of it: the comment of a pull request and the
 * promotion that follows. They land in `docs/`, or in the folder that is named.
 *
 * Usage: eval "$(.ci/tools --where)"; node --import tsx tests/forge/pictures.ts [folder]
 *
 * The forge's module comes without its style sheets and scripts: make them in a copy of its source (`pnpm install --prod`,
 * `pnpm exec vite build`, Node 24) and let CONTENDER_GITEA_STATIC name the folder with its `options`, `templates` and `public`.
 * UNFOLDED=1 also takes each page with everything unfolded.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { open, pageIn } from "../browser/chromium.ts";
import type { Consumer } from "./consumer.ts";
import { ask } from "./gitea.ts";
import { startForge } from "./real-forge.ts";
import { type Pixels, smallPng } from "./small-png.ts";
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
  // The forge's scripts fold and draw: an element that they alone make says that they are through.
  await page.waitForSelector(
    ".pull-merge-box form, .pull-merge-box .merge-button, .pull-merge-box #pull-request-merge-form *",
  );
  const [title, left, merge] = await Promise.all(
    [".issue-title-header", ".issue-content-left", ".pull-merge-box"].map(async (selector) => {
      const box = await page.locator(selector).boundingBox();
      if (box === null) throw new Error(`expected ${selector} on the page, found none`);
      return box;
    }),
  );
  const edge = 14;
  const clip = {
    x: left!.x - edge,
    y: title!.y - edge,
    width: left!.width + 2 * edge,
    height: merge!.y + merge!.height - title!.y + edge,
  };
  const path = join(folder, `${name}.png`);
  writeFileSync(path, smallPng(await pixelsOf(page, await page.screenshot({ fullPage: true, clip }))));
  console.log(path);
  if (process.env.UNFOLDED !== "1") return;
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.waitForTimeout(3000);
  await page.screenshot({ path: path.replace(/\.png$/, "-unfolded.png"), fullPage: true });
}

/** A picture's pixels, read by the browser itself. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = (await page.evaluate(`(async () => {
    const blob = await (await fetch("data:image/png;base64,${png.toString("base64")}")).blob();
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = "";
    for (let i = 0; i < data.length; i += 0x8000) text += String.fromCharCode(...data.subarray(i, i + 0x8000));
    return { width: image.width, height: image.height, base64: btoa(text) };
  })()`)) as { width: number; height: number; base64: string };
  return { width, height, rgba: Buffer.from(base64, "base64") };
}
