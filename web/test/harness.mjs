// What the tests of the pages share: a server with an invented fleet, a browser, and what must hold of every page.
//
// `WAZUH_APID` names the program and `CHROMIUM` the browser; `cargo xtask web --test` sets both. With `PAGES_URL` a
// server that runs already is used instead, which has the user `wazuh` with the password `wazuh`.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

export const USER = 'wazuh';
export const PASSWORD = 'wazuh';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Milliseconds after which something that was waited for has failed. The machine may be busy. */
const PATIENCE = 60_000;

/** A server of an API on a new home with an invented fleet. `settings` is its `api.yaml`. */
export async function startServer({ agents = 1000, settings = '', api = 'v4' } = {}) {
  if (process.env.PAGES_URL !== undefined) return { url: process.env.PAGES_URL, stop: async () => {} };
  const program = process.env.WAZUH_APID;
  assert.ok(program, 'WAZUH_APID names no program; run `cargo xtask web --test`');
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const home = join(folder, 'home');
  await run(program, ['demo', '--agents', String(agents), '--home', home, '--init']);
  // Tests ask more often than people.
  const limits = 'host: ["127.0.0.1"]\naccess: {max_request_per_minute: 0}\n';
  await writeFile(join(home, 'api/configuration/api.yaml'), limits + settings);
  const server = spawn(program, ['--home', home, '--http', '--api', api, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, WAZUH_HOME: '' },
  });
  const url = await new Promise((resolve, reject) => {
    let banner = '';
    server.stdout.on('data', (bytes) => {
      banner += bytes;
      const found = /pages\s+(http\S+)\/ui\//.exec(banner);
      if (found !== null) resolve(found[1]);
    });
    server.on('exit', () => reject(new Error(`the server ended early: ${banner}`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => server.on('exit', resolve));
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

function run(program, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ${options[0]} ended with ${code}`))));
  });
}

/** A browser. Chromium's sandbox cannot be had by root, as in containers of CI. */
export async function startBrowser() {
  const options = ['--disable-gpu', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'];
  if (process.getuid?.() === 0) options.push('--no-sandbox');
  const executablePath = process.env.CHROMIUM ?? 'chromium';
  return puppeteer.launch({ executablePath, args: options, headless: true, protocolTimeout: 2 * PATIENCE });
}

/** A tab of its own on the pages, in which every fault is written down. */
export async function openPages(browser, url, { width = 1280, height = 900, dark = false } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const faults = [];
  const requests = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A status is no fault of the pages: Chromium tells of each reply that is none of 200 to 299.
    if (['error', 'warn'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) {
      faults.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${url}/ui/`);
  return { page, faults, requests, close: () => context.close() };
}

export async function logIn(page, user = USER, password = PASSWORD) {
  await page.waitForSelector('#login-user');
  await page.type('#login-user', user);
  await page.type('#login-password', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.banner nav');
}

/** Goes to a place of the pages, such as `fleet/001`. */
export async function visit(page, place) {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, `#/${place}`);
}

/** Waits until the text of an element holds, or matches, what is expected. */
export async function waitForText(page, selector, expected) {
  const [source, flags] = expected instanceof RegExp ? [expected.source, expected.flags] : [escaped(expected), ''];
  await page.waitForFunction(
    (selector, source, flags) => {
      const pattern = new RegExp(source, flags);
      return [...document.querySelectorAll(selector)].some((element) => pattern.test(element.textContent));
    },
    {},
    selector,
    source,
    flags,
  );
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Clicks the button or link in `within` whose text holds `text`. */
export async function press(page, text, within = 'body') {
  const handle = await page.waitForFunction(
    (text, within) =>
      [...document.querySelectorAll(`${within} button, ${within} a`)].find(
        (element) => element.textContent.includes(text) && element.getClientRects().length > 0,
      ),
    {},
    text,
    within,
  );
  await handle.click();
}

/** Waits until nothing is loading any more, and the page has stayed the same for a moment. */
export async function settle(page) {
  await page.waitForFunction(
    () => {
      const text = document.querySelector('.waiting, [aria-busy="true"]') === null ? document.body.textContent : null;
      const seen = globalThis.settling;
      if (text === null || seen?.text !== text) {
        globalThis.settling = { text, at: performance.now() };
        return false;
      }
      return performance.now() - seen.at > 400;
    },
    { polling: 50 },
  );
}

/** What axe finds of the page as it is, of serious and critical faults. */
export async function accessibilityFaults(page) {
  const source = await readFile(AXE, 'utf8');
  // By the debugger, which the policy of the pages does not bind; the pages themselves could not.
  await page.evaluate(source);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .map((violation) => `${violation.id}: ${violation.help}: ${violation.nodes.map((node) => node.html).slice(0, 3).join(' ')}`);
}

/** What must hold of a tab at any time: no fault, no request to another origin, and no serious hindrance. */
export async function assertSound({ page, faults, requests }, url) {
  assert.deepEqual(faults, []);
  const foreign = requests.filter((request) => !request.startsWith(`${url}/`) && !request.startsWith('data:'));
  assert.deepEqual(foreign, []);
  assert.deepEqual(await accessibilityFaults(page), []);
}
