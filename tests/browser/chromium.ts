import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { toolPath } from "../house/need.ts";

/** A Chromium of the machine's own, without a window. The caller closes it. */
export function open(): Promise<Browser> {
  // As root, as in most containers, Chromium has no sandbox.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: toolPath("chromium")!, args: [...args, "--disable-dev-shm-usage"] });
}

/** A page in a context of its own; `asked` collects every address that it asks for. */
export async function pageIn(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ page: Page; asked: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return { page, asked };
}
