// The pages beside release 5 of the API, which knows neither nodes nor inventories of agents.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertSound, logIn, openPages, press, settle, startBrowser, startServer, visit, waitForText } from './harness.mjs';

describe('pages of release 5', () => {
  let server;
  let browser;
  before(async () => {
    server = await startServer({ agents: 60, api: 'v5' });
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('show the fleet, an agent, activity and the reference of that release', async () => {
    const tab = await openPages(browser, server.url);
    const { page } = tab;
    await logIn(page);
    await waitForText(page, '.found', '60 agents');
    await settle(page);
    const titles = await page.$$eval('.charts h2', (found) => found.map((title) => title.textContent));
    assert.deepEqual(titles, ['State', 'System', 'Version', 'Group']);
    assert.equal(await page.$('.failure'), null);
    await press(page, '4.14.7', '.charts');
    await waitForText(page, '.chip', 'Version: 4.14.7');
    await settle(page);
    assert.notEqual(await page.$('tbody a'), null, 'agents are found by the version of a bar');
    await visit(page, 'fleet/001');
    await waitForText(page, 'h1', '001');
    await settle(page);
    assert.equal(await page.$('.tabs'), null);
    assert.equal(await page.$('.failure'), null);
    await visit(page, 'activity');
    await waitForText(page, 'h1', 'Activity');
    await settle(page);
    assert.equal(await page.$('.failure'), null);
    await visit(page, 'reference/get-cluster-nodes');
    await waitForText(page, 'h1', '5.0.0');
    await press(page, 'Send', '.console');
    await waitForText(page, '.reply h3', '200');
    await assertSound(tab, server.url);
    await tab.close();
  });
});
