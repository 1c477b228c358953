// The playground in a browser: the steps of an event, a rule that is edited and stored, links, and hostile texts.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertSound, logIn, openPages, press, settle, startBrowser, startServer, visit, waitForText } from './harness.mjs';

const HOSTILE = '<img src=x onerror=alert(1)>';
const EVENT = 'Oct 10 08:15:01 web1 sshd[812]: Failed password for invalid user ann from 203.0.113.7 port 40022 ssh2';
const HOSTILE_EVENT = EVENT.replace('ann', HOSTILE);
// Markup in the texts of rules is refused by the form check of uploads; comments and the values of fields may hold it.
const RULE = `<!-- ${HOSTILE} -->
<group name="playground,">
  <rule id="100900" level="12">
    <if_sid>800102</if_sid>
    <match>for invalid user</match>
    <description>Unknown user $(dstuser)</description>
  </rule>
</group>
`;

describe('playground', () => {
  let server;
  let browser;
  before(async () => {
    server = await startServer({ agents: 10 });
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const opened = async (options) => {
    const tab = await openPages(browser, server.url, options);
    await logIn(tab.page);
    await visit(tab.page, 'playground');
    await waitForText(tab.page, 'h1', 'Playground');
    return tab;
  };
  const fill = (page, selector, text) =>
    page.$eval(
      selector,
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      text,
    );
  const rows = (page) =>
    page.$$eval('.differences tbody tr', (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

  it('shows the steps of events with what was found in them marked', async () => {
    const tab = await opened();
    const { page } = tab;
    await fill(page, '#playground-events', `${EVENT}\n\nunknown ${HOSTILE} é\n`);
    await page.focus('#playground-events');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await waitForText(page, '.event h3', 'rule 800104, level 5');
    await settle(page);
    assert.equal(await page.$$eval('.event', (all) => all.length), 2);
    const marks = await page.$$eval('.event:first-of-type mark', (all) => all.map((mark) => mark.textContent));
    for (const mark of ['web1 hostname', 'sshd program_name', 'ann dstuser', '203.0.113.7 srcip', '40022 srcport', 'for invalid user ']) {
      assert.ok(marks.includes(mark), `${mark} is not among ${marks.join(', ')}`);
    }
    await waitForText(page, '.event p', 'By way of rules 1 › 800100 › 800102 › 800104');
    await waitForText(page, '.event .conditions', 'decoded_as sshd');
    // What failed is folded, and there once it is opened.
    const folded = await page.$$eval('.fold summary', (all) => all.map((summary) => summary.textContent));
    assert.ok(folded.some((text) => /decoders? did not fit/.test(text)) && folded.some((text) => /rules? did not match/.test(text)));
    await page.$$eval('.fold summary', (all) => all.forEach((summary) => summary.click()));
    await waitForText(page, '.conditions .missed', 'Does not hold');
    await assertSound(tab, server.url);
    assert.equal(await page.$('main img'), null);
    await tab.close();
  });

  it('tries an edited rule beside the ruleset, shows the difference, and stores it when asked twice', async () => {
    const tab = await opened({ dark: true });
    const { page } = tab;
    await fill(page, '#playground-events', HOSTILE_EVENT);
    await press(page, 'New file', '.editor');
    // What is wrong has its line.
    await fill(page, '#editor-text', RULE.replace('<match>', '<nope>').replace('</match>', '</nope>'));
    await press(page, 'Try');
    await waitForText(page, '.messages', "etc/rules/playground_rules.xml:5: Invalid option 'nope' for rule '100900'");
    await waitForText(page, '.event h3', 'rule 800104');
    await fill(page, '#editor-text', RULE);
    await press(page, 'Try');
    await waitForText(page, '.event h3', 'rule 100900, level 12');
    const found = await rows(page);
    assert.deepEqual(found.slice(0, 2), [['Rule', '800104', '100900'], ['Level', '5', '12']]);
    assert.ok(found.some(([what, , now]) => what === 'Description' && now === `Unknown user ${HOSTILE}`), JSON.stringify(found));
    // Steps of either can be looked at.
    await page.$$eval('[role=radiogroup] input', ([now]) => now.click());
    await waitForText(page, '.event h3', 'rule 800104');
    await page.$$eval('[role=radiogroup] input', ([, changed]) => changed.click());
    const file = await page.$eval('.test-file pre', (text) => text.textContent);
    assert.match(file, /^defaults:\n {2}location: "stdin"\ntests:\n/);
    assert.match(file, /expect: \{rule: 100900, level: 12, decoder: "sshd", fields: \{.*"dstuser": "<img src=x onerror=alert\(1\)>"/);
    assert.equal(await page.$('main img'), null);
    await settle(page);
    await assertSound(tab, server.url);

    // A link holds events and file, in a fragment that is never sent.
    const link = await page.$eval('a.here', (anchor) => anchor.hash);
    const other = await openPages(browser, server.url);
    await other.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await logIn(other.page);
    await other.page.waitForSelector('#editor-text');
    assert.equal(await other.page.$eval('#editor-text', (field) => field.value), RULE);
    assert.equal(await other.page.$eval('#playground-events', (field) => field.value), HOSTILE_EVENT);
    assert.ok(other.requests.every((request) => !request.includes('try=')));
    await other.close();

    await press(page, 'Store…', '.editor');
    await waitForText(page, '.editor [role=alert]', 'This replaces playground_rules.xml');
    await press(page, 'Cancel', '.editor');
    await press(page, 'Store…', '.editor');
    await press(page, 'Store it', '.editor');
    await waitForText(page, '.editor', 'playground_rules.xml is stored');
    // From now on the file makes no difference.
    await waitForText(page, '.event p', 'The changed file makes no difference to this event');
    await settle(page);
    await assertSound(tab, server.url);
    await page.reload();
    await press(page, 'Close', '.editor');
    await waitForText(page, '#editor-file', 'etc/rules/playground_rules.xml');
    await page.evaluate(() => {
      const files = document.querySelector('#editor-file');
      files.value = [...files.options].find((option) => option.textContent.endsWith('/playground_rules.xml')).value;
    });
    await press(page, 'Edit', '.editor');
    await page.waitForSelector('#editor-text');
    assert.equal(await page.$eval('#editor-text', (field) => field.value.trim()), RULE.trim());
    await assertSound(tab, server.url);
    await tab.close();
  });
});
