// Writes pictures of the pages into `docs/screenshots`: `cargo xtask web --screenshots`.

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { logIn, openPages, press, settle, startBrowser, startServer, visit, waitForText } from './harness.mjs';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

/** Name of the picture, place, colours, and what is done there before. */
const PICTURES = [
  ['fleet-light', 'fleet', false, async (page) => {
    await press(page, 'disconnected', '.charts');
    await waitForText(page, '.chip', 'disconnected');
  }],
  ['fleet-dark', 'fleet', true, async (page) => {
    await page.type('.query input', 'os.name~');
    await page.waitForFunction(() => document.querySelectorAll('.offers li').length > 3);
  }],
  ['agent-light', 'fleet/005', false, async () => {}],
  ['vulnerabilities-dark', 'fleet/005?tab=vulnerabilities', true, async () => {}],
  ['reference-light', 'reference/get-agents-summary-status', false, async (page) => {
    await press(page, 'Send', '.console');
    await waitForText(page, '.reply h3', '200');
    await page.evaluate(() => scrollTo(0, 0));
  }],
  ['reference-dark', 'reference/put-agents-{agent_id}-restart', true, async () => {}],
  ['playground-light', 'playground', false, async (page) => {
    await press(page, 'New file', '.editor');
    await page.$eval('#editor-text', (field) => {
      field.value = field.value.replace('level="5"', 'level="12"').replace('<match>something', '<if_sid>800102</if_sid>\n    <match>for invalid user');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await press(page, 'Try');
    await waitForText(page, '.event h3', 'rule 100900');
  }],
  ['playground-dark', 'playground', true, async (page) => {
    await press(page, 'Try');
    await waitForText(page, '.event h3', 'rule 800104');
  }],
  ['activity-light', 'activity', false, async () => {}],
];

const server = await startServer();
const browser = await startBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, place, dark, act] of PICTURES) {
    const { page, close } = await openPages(browser, server.url, { dark, height: 860 });
    await logIn(page);
    await visit(page, place);
    await settle(page);
    await act(page);
    await settle(page);
    await page.screenshot({ path: join(FOLDER, `${name}.png`), optimizeForSpeed: false });
    console.log(`docs/screenshots/${name}.png`);
    await close();
  }
} finally {
  await browser.close();
  await server.stop();
}
