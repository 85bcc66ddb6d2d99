import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { need } from "../house/need.ts";
import { HOSTILE, hostileSection } from "../report/hostile.ts";
import { manySections } from "../report/many.ts";
import { sectionOf } from "../report/sample.ts";
import { open, pageIn } from "./chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "contender-report-"));
const command = "contender run configs/trending.yaml";

const REPORTS = {
  promote: htmlReport({ models: [sectionOf()], command }),
  hostile: htmlReport({ models: [hostileSection()], command: HOSTILE.join(" ") }),
  many: htmlReport({ models: manySections(3, 40), command }),
};

let browser: Browser;
before(async () => {
  if (need("chromium").skip === false) browser = await open();
});
after(async () => {
  await browser?.close();
  // With CONTENDER_SCREENSHOTS=1 the pictures stay, to be looked at.
  if (process.env.CONTENDER_SCREENSHOTS === "1") console.error(`screenshots: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});

for (const [name, html] of Object.entries(REPORTS)) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      test(
        `the ${name} report, ${colorScheme}, ${width} px wide: asks nobody, fits, and axe finds nothing`,
        need("chromium"),
        async () => {
          const file = join(folder, `${name}.html`);
          writeFileSync(file, html);
          // axe is a script: to let it in, the page's own policy is set aside. That policy has a test of its own.
          const { page, asked } = await pageIn(browser, {
            colorScheme,
            viewport: { width, height: 844 },
            bypassCSP: true,
          });
          const said: string[] = [];
          page.on("console", (message) => said.push(message.text()));
          page.on("pageerror", (error) => said.push(String(error)));
          const url = pathToFileURL(file).href;
          await page.goto(url);
          await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
          for (const unfolded of [false, true]) {
            if (unfolded)
              await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
            const over = await page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth",
            );
            assert.equal(over, 0, "no horizontal scroll");
            await page.evaluate(axe);
            const found = (await page.evaluate("axe.run()")) as {
              violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
            };
            const violations = found.violations.map(
              ({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`,
            );
            assert.deepEqual(violations, []);
          }
          assert.deepEqual(asked, [url]);
          assert.deepEqual(said, []);
          await page.context().close();
        },
      );
    }
  }
}

test(
  "hostile names: nothing runs, nothing is fetched, no element is there that a harmless page has not",
  need("chromium"),
  async () => {
    const file = join(folder, "attack.html");
    writeFileSync(file, REPORTS.hostile);
    const { page, asked } = await pageIn(browser, {});
    let alarms = 0;
    page.on("dialog", (dialog) => {
      alarms++;
      return dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
    assert.deepEqual([alarms, asked.length], [0, 1]);
    const kinds = (await page.evaluate(
      "[...new Set([...document.querySelectorAll('*')].map((one) => one.localName))].sort()",
    )) as string[];
    assert.deepEqual(
      kinds.filter((kind) => ["script", "img", "iframe", "object", "form", "link", "input", "base"].includes(kind)),
      [],
    );
    const events = await page.evaluate(
      "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on') || name === 'src' || name === 'srcset')",
    );
    assert.deepEqual(events, []);
    const links = (await page.evaluate(
      "[...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href'))",
    )) as string[];
    for (const link of links) assert.match(link, /^#(main|m\d+)$/);
    await page.context().close();
  },
);

test("the page's policy lets no script run and no request out, were one to get in", need("chromium"), async () => {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits++;
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const file = join(folder, "policy.html");
  const planted = `<script>document.title = "ran"</script><img src="http://127.0.0.1:${port}/x.png">`;
  writeFileSync(file, REPORTS.promote.replace("</main>", `${planted}</main>`));
  const { page } = await pageIn(browser, {});
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  assert.notEqual(await page.title(), "ran");
  assert.equal(refused.filter((text) => text.includes("Content Security Policy")).length, 2);
  await page.context().close();
  server.close();
  assert.equal(hits, 0);
});
