// Opens the demonstration page with the panel beside it. Without a display: the same headless, the comparison as a
// table, and pictures of page and panel.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExtensionBrowser } from '../tests/e2e/chromium.ts';
import { NEWS_HOST, startFixtureSite } from '../tests/e2e/fixture-site.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.output', 'demo');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const say = (text: string): void => console.log(`\u203a ${text}`);

const site = await startFixtureSite();
say(`Opening Chromium with the extension${hasDisplay ? '' : ' (no display here: headless)'}`);
const browser = await ExtensionBrowser.launch({ port: site.port, headless: !hasDisplay });
try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`http://${NEWS_HOST}/report`);
  await page.locator('mark.plumbline-mark').first().waitFor();
  const panel = await browser.openPanel(page);
  await panel.locator('.figure').first().waitFor();
  if (hasDisplay) {
    say('Point at an underlined figure, or open one in the panel. Close the browser to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
  } else {
    mkdirSync(OUT, { recursive: true });
    await page.screenshot({ path: join(OUT, 'page.png'), fullPage: true });
    await panel.locator('.figure-head').first().click();
    await panel.screenshot({ path: join(OUT, 'panel.png'), fullPage: true });
    spawnSync(process.execPath, [join(ROOT, 'src/cli/plumbline.ts'), 'scan', join(ROOT, 'tests/fixtures/pages/report.html')], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    say(`Pictures: ${relative(process.cwd(), join(OUT, 'page.png'))} and ${relative(process.cwd(), join(OUT, 'panel.png'))}`);
  }
} finally {
  await browser.close().catch(() => undefined);
  await site.close();
}
