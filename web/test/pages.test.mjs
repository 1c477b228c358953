// The pages in a browser: logging in, the fleet, an agent, the console, and that what others have named stays text.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assertSound, logIn, openPages, PASSWORD, press, settle, startBrowser, startServer, USER, visit, waitForText } from './harness.mjs';

const HOSTILE = '<img/src=x/onerror=alert(1)>';

describe('pages', () => {
  let server;
  let browser;
  let token;
  before(async () => {
    server = await startServer();
    browser = await startBrowser();
    const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
    const reply = await fetch(`${server.url}/security/user/authenticate?raw=true`, { method: 'POST', headers: { authorization } });
    token = await reply.text();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const api = async (method, path, body) => {
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const reply = await fetch(`${server.url}${path}`, { method, headers, body: JSON.stringify(body) });
    assert.equal(reply.status, 200, `${method} ${path}`);
    return (await reply.json()).data;
  };
  const opened = async (options) => {
    const tab = await openPages(browser, server.url, options);
    await logIn(tab.page);
    return tab;
  };

  it('refuses a wrong password, logs in, survives a reload and logs out', async () => {
    const tab = await openPages(browser, server.url);
    const { page } = tab;
    await page.waitForSelector('#login-user');
    await assertSound(tab, server.url);
    await page.type('#login-user', USER);
    await page.type('#login-password', 'wrong');
    await page.keyboard.press('Enter');
    await waitForText(page, '[role=alert]', 'Logging in failed');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await page.$eval('#login-password', (field) => field.select());
    await page.type('#login-password', PASSWORD);
    await page.keyboard.press('Enter');
    await waitForText(page, 'h1', 'Fleet');
    // The password is nowhere, and the token in this tab alone.
    const kept = await page.evaluate(() => [JSON.stringify(sessionStorage), JSON.stringify(localStorage), document.cookie]);
    assert.ok(kept[0].includes('token') && !kept[0].includes(`"${PASSWORD}:`));
    assert.ok(!kept[1].includes('token') && kept[2] === '', kept.join(' '));
    await page.reload();
    await waitForText(page, 'h1', 'Fleet');
    await press(page, 'Log out');
    await page.waitForSelector('#login-user');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await assertSound(tab, server.url);
    await tab.close();
  });

  it('asks for the password again when the token is refused, and goes on where it was', async () => {
    const tab = await opened();
    const { page } = tab;
    await visit(page, 'fleet/005');
    await waitForText(page, 'h1', '005');
    await page.evaluate(() => {
      const key = 'wazuh-apid.session';
      const session = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.setItem(key, JSON.stringify({ ...session, token: `${session.token}x` }));
    });
    await page.reload();
    await waitForText(page, '[role=alert]', 'Your session has ended');
    await logIn(page);
    await waitForText(page, 'h1', '005');
    await settle(page);
    await assertSound(tab, server.url);
    await tab.close();
  });

  it('counts in each chart what the other filters leave', async () => {
    const tab = await opened();
    const { page } = tab;
    const counts = async (title) => {
      await settle(page);
      await page.waitForSelector(`.bars[aria-label=${title}]`);
      const show = await page.$(`.bars[aria-label=${title}] button[aria-expanded=false]`);
      await show?.click();
      const bars = await page.$$eval(`.bars[aria-label=${title}] .bar`, (found) =>
        found.map((bar) => [bar.querySelector('.label').textContent, bar.querySelector('.count').textContent]),
      );
      return Object.fromEntries(bars.map(([label, count]) => [label, Number(count.replace(/\D/g, ''))]));
    };
    const number = async (query) => (await api('GET', `/agents?limit=1&q=id!=000&${query}`)).total_affected_items;
    await waitForText(page, '.found', '1,000 agents');
    const states = await counts('State');
    assert.equal(await number('status=disconnected'), states.disconnected);
    const all = await counts('System');

    await press(page, 'disconnected', '.charts');
    await waitForText(page, '.lead', 'what the other filters leave');
    // A chart is not narrowed by its own choice: another bar can be chosen.
    assert.deepEqual(await counts('State'), states);
    const systems = await counts('System');
    assert.ok(Object.keys(systems).length > 1);
    for (const [label, count] of Object.entries(systems).filter(([label]) => /^(Ubuntu|macOS|CentOS Linux)$/.test(label))) {
      assert.equal(count, await number(`status=disconnected&os.name=${encodeURIComponent(label)}`), label);
      assert.ok(count < all[label], label);
    }
    const groups = await counts('Group');
    assert.ok(Object.keys(groups).length > 1);
    for (const [label, count] of Object.entries(groups)) {
      assert.equal(count, await number(`status=disconnected&group=${label}`), label);
    }

    // Two charts, a search and a query together.
    await press(page, 'Ubuntu', '.bars[aria-label=System]');
    await waitForText(page, '.chip', 'System: Ubuntu');
    await page.type('#agents-search', 'web-');
    await waitForText(page, '.chip', 'Search: web-');
    await page.type('.query input', 'os.version!=1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await waitForText(page, '.chip', 'Query: os.version!=1');
    for (const [label, count] of Object.entries(await counts('Node'))) {
      const query = `status=disconnected&os.name=Ubuntu&search=web-&node_name=${label}`;
      assert.equal(count, await number(query), label);
    }
    await assertSound(tab, server.url);

    // A filter that cannot stand in a query: the charts say that they are those of the whole fleet.
    await visit(page, 'fleet?os=a;b');
    await waitForText(page, '.lead', 'The charts count the whole fleet');
    assert.deepEqual(await counts('State'), states);
    await tab.close();
  });

  it('filters the fleet by charts, by search and by a query with completion', async () => {
    const { connection } = await api('GET', '/agents/summary/status');
    const tab = await opened();
    const { page } = tab;
    await waitForText(page, '.found', '1,000 agents');
    await settle(page);
    await assertSound(tab, server.url);
    await press(page, 'disconnected', '.charts');
    await waitForText(page, '.found', `${connection.disconnected} agents`);
    assert.equal(await page.$eval('.bar[aria-pressed=true] .label', (label) => label.textContent), 'disconnected');
    await waitForText(page, '[role=status]', `${connection.disconnected} agents found`);
    await settle(page);
    const states = await page.$$eval('tbody .state', (found) => [...new Set(found.map((state) => state.textContent))]);
    assert.deepEqual(states, ['disconnected']);
    // The place is in the address, so that it can be shared and gone back from.
    assert.match(page.url(), /#\/fleet\?status=disconnected$/);
    await page.goBack();
    await waitForText(page, '.found', '1,000 agents');
    await page.type('#agents-search', 'web-');
    await waitForText(page, '.chip', 'Search: web-');
    const { total_affected_items: webs } = await api('GET', '/agents?search=web-&limit=1&q=id!=000');
    await waitForText(page, '.found', new RegExp(`^${webs} agents`));
    await press(page, 'Search: web-');

    // By keyboard alone: a field, an operator and a value are offered, and taken by Enter.
    const query = '.query input';
    await page.focus(query);
    await page.keyboard.type('os.pl');
    await waitForText(page, '.offers li', 'os.platform');
    await page.waitForFunction(() => document.querySelectorAll('.offers li').length === 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForText(page, '.offers li', '!=');
    await page.keyboard.type('=ubu');
    await waitForText(page, '.offers li', 'ubuntu');
    await page.waitForFunction(() => document.querySelectorAll('.offers li').length === 1);
    await page.keyboard.press('ArrowDown');
    const active = await page.$eval(query, (input) => document.getElementById(input.getAttribute('aria-activedescendant'))?.textContent);
    assert.equal(active, 'ubuntu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const { total_affected_items: ubuntus } = await api('GET', '/agents?os.platform=ubuntu&limit=1');
    await waitForText(page, '.found', new RegExp(`^${ubuntus} agents`));
    assert.equal(await page.$eval(query, (input) => input.value), 'os.platform=ubuntu');
    // What the server refuses is said in its words.
    await page.$eval(query, (input) => input.select());
    await page.keyboard.type('nonsense=1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await waitForText(page, '[role=alert]', 'The agents cannot be shown');
    assert.deepEqual(tab.faults, []);
    await tab.close();
  });

  it('orders and pages the list', async () => {
    const tab = await opened();
    const { page } = tab;
    await waitForText(page, '.found', '1,000 agents');
    await press(page, 'Name', 'thead');
    await page.waitForSelector('th[aria-sort=ascending]');
    await waitForText(page, 'th[aria-sort=ascending]', 'Name');
    await press(page, 'Name', 'thead');
    await waitForText(page, 'th[aria-sort=descending]', 'Name');
    await settle(page);
    const [last] = (await api('GET', '/agents?sort=-name&limit=1&select=name&q=id!=000')).affected_items;
    assert.equal(await page.$eval('tbody a', (link) => link.textContent), last.name);
    await press(page, 'Next');
    await waitForText(page, '.pager', '51–100 of 1,000');
    await tab.close();
  });

  it('shows an agent: its summary, what it has told, and its policies', async () => {
    const tab = await opened();
    const { page } = tab;
    const [agent] = (await api('GET', '/agents?agents_list=005')).affected_items;
    await page.waitForSelector('tbody a');
    await press(page, agent.name, 'tbody');
    await waitForText(page, 'h1', agent.name);
    await settle(page);
    const [policy] = (await api('GET', '/sca/005')).affected_items;
    await waitForText(page, '.score', `${policy.score} %`);
    await assertSound(tab, server.url);
    for (const [title, cell] of [['Packages', 'openssl'], ['Processes', 'kthreadd'], ['Ports', 'tcp'], ['Vulnerabilities', 'CVE-']]) {
      await press(page, title, '.tabs');
      await waitForText(page, 'tbody td', cell);
    }
    await settle(page);
    await assertSound(tab, server.url);
    for (const title of ['Addresses', 'Files', 'Rootcheck']) {
      await press(page, title, '.tabs');
      await settle(page);
      assert.equal(await page.$('.failure'), null, title);
    }
    await press(page, 'Policies', '.tabs');
    await press(page, 'Show checks');
    await waitForText(page, '.checks tbody td', 'failed');
    await settle(page);
    await assertSound(tab, server.url);
    await visit(page, 'fleet/99999');
    await waitForText(page, '[role=alert]', 'Agent does not exist');
    await tab.close();
  });

  it('shows what has changed lately', async () => {
    const tab = await opened();
    const { page } = tab;
    await api('PUT', '/agents/005/restart');
    await visit(page, 'activity');
    await waitForText(page, 'tbody td', 'PUT /agents/005/restart');
    await settle(page);
    assert.equal(await page.$('.failure'), null);
    await assertSound(tab, server.url);
    await tab.close();
  });

  it('has every operation in the reference, with permissions, and tries them', async () => {
    const description = await (await fetch(`${server.url}/openapi.json`, { headers: { authorization: `Bearer ${token}` } })).json();
    const methods = ['get', 'put', 'post', 'delete', 'patch'];
    const count = Object.values(description.paths).flatMap((item) => methods.filter((method) => method in item)).length;
    const tab = await opened();
    const { page } = tab;
    await visit(page, 'reference');
    await waitForText(page, '.operations .found', `${count} of ${count} operations`);
    assert.equal(await page.$$eval('.operations li a', (links) => links.length), count);
    await settle(page);
    await assertSound(tab, server.url);
    await page.type('#reference-search', 'summary status');
    await press(page, '/agents/summary/status', '.operations');
    await waitForText(page, '.verdict', 'you may');
    await press(page, 'Send', '.console');
    await waitForText(page, '.reply h3', '200');
    await waitForText(page, '.reply .body', '"disconnected"');
    await settle(page);
    await assertSound(tab, server.url);

    // What changes something is sent at the second word only.
    await visit(page, 'reference/post-groups');
    await waitForText(page, 'h2', '/groups');
    await page.$eval('#console-body', (field) => field.select());
    await page.type('#console-body', '{"group_id": "made-here"}');
    await press(page, 'Send', '.console');
    await waitForText(page, '[role=alert]', 'This changes something');
    // A second Enter takes it back.
    await page.waitForFunction(() => document.activeElement.textContent === 'Cancel');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.textContent === 'Send');
    await page.keyboard.press('Enter');
    await waitForText(page, '[role=alert]', 'This changes something');
    const before = await api('GET', '/groups?search=made-here');
    assert.equal(before.total_affected_items, 0);
    await press(page, 'Send it', '.console');
    await waitForText(page, '.reply h3', '200');
    const made = await api('GET', '/groups?search=made-here');
    assert.equal(made.total_affected_items, 1);
    await settle(page);
    await assertSound(tab, server.url);

    // What is missing is named before anything is sent.
    await visit(page, 'reference/get-agents-%7Bagent_id%7D-key');
    await waitForText(page, 'h2', '/agents/{agent_id}/key');
    await press(page, 'Send', '.console');
    await waitForText(page, '[role=alert]', 'Fill in agent_id');
    await page.type('[id="parameter-path.agent_id"]', '005');
    await press(page, 'Send', '.console');
    await waitForText(page, '.reply .body', '"key"');
    assert.deepEqual(tab.faults, []);
    await tab.close();
  });

  it('tells a user with fewer permissions what is refused', async () => {
    const { affected_items: [user] } = await api('POST', '/security/users', { username: 'reader-of-few', password: 'Only-Reads-1' });
    const roles = await api('GET', '/security/roles?search=agents_readonly');
    await api('POST', `/security/users/${user.id}/roles?role_ids=${roles.affected_items[0].id}`);
    const tab = await openPages(browser, server.url);
    const { page } = tab;
    await logIn(page, 'reader-of-few', 'Only-Reads-1');
    await waitForText(page, '.found', '1,000 agents');
    await visit(page, 'reference/delete-agents');
    await waitForText(page, '.verdict.none', 'you may not');
    await visit(page, 'reference/get-agents');
    await waitForText(page, '.verdict', 'you may');
    await visit(page, 'activity');
    await waitForText(page, '[role=alert]', 'Your permissions do not suffice');
    await settle(page);
    await assertSound(tab, server.url);
    await tab.close();
  });

  it('shows what others have named as text', async () => {
    // The API refuses names with markup; a manager's own files and databases do not.
    const tab = await openPages(browser, server.url);
    const { page } = tab;
    await page.setRequestInterception(true);
    const hostile = (text) => text.replace(/"(name|ip|status|node_name|path|user|description|title|cve|summary|outcome|detail)":\s*"[^"]*"/g, `"$1": ${JSON.stringify(HOSTILE)}`);
    page.on('request', async (request) => {
      const url = new URL(request.url());
      if (url.pathname.startsWith('/ui/') || url.pathname.startsWith('/security/user/authenticate')) return request.continue();
      const { method, headers, postData } = { method: request.method(), headers: request.headers(), postData: request.postData() };
      const reply = await fetch(request.url(), { method, headers, body: postData });
      return request.respond({ status: reply.status, contentType: 'application/json', body: hostile(await reply.text()) });
    });
    await logIn(page);
    for (const place of ['fleet', 'fleet/005', 'fleet/005?tab=packages', 'fleet/005?tab=vulnerabilities', 'fleet/005?tab=policies', 'activity', 'reference', 'reference/get-agents', `fleet?search=${encodeURIComponent(HOSTILE)}`, `fleet?os=${encodeURIComponent(HOSTILE)}`, `fleet/${encodeURIComponent(HOSTILE)}`]) {
      await visit(page, place);
      await settle(page);
      assert.equal(await page.$('img'), null, place);
      assert.ok((await page.$eval('main', (main) => main.textContent)).includes(HOSTILE), place);
    }
    assert.deepEqual(tab.faults, []);
    await tab.close();
  });

  it('can be used by keyboard, in both colours and on a small screen', async () => {
    const tab = await opened({ dark: true, width: 390, height: 800 });
    const { page } = tab;
    await settle(page);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.select('.choice select', 'light');
    await page.waitForFunction((dark) => getComputedStyle(document.body).backgroundColor !== dark, {}, dark);
    await page.reload();
    await waitForText(page, 'h1', 'Fleet');
    assert.notEqual(await ground(), dark, 'the choice is kept');
    await page.select('.choice select', 'system');
    await page.waitForFunction((dark) => getComputedStyle(document.body).backgroundColor === dark, {}, dark);
    await settle(page);
    await assertSound(tab, server.url);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} pixels wider than the screen`);
    // The first stop is the way past the navigation.
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to content');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await visit(page, 'reference');
    await waitForText(page, 'h1', 'Reference');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main', 'the focus goes with the place');
    await tab.close();
  });

  it('is small', async () => {
    let bytes = 0;
    let plain = 0;
    const seen = new Set();
    const walk = async (name) => {
      if (seen.has(name)) return;
      seen.add(name);
      const reply = await fetch(`${server.url}/ui/${name}`, { headers: { 'accept-encoding': 'identity' } });
      assert.equal(reply.status, 200, name);
      const text = await reply.text();
      plain += text.length;
      bytes += gzipSync(text).length;
      // The page itself, what it loads, and all that those import: more than the first page needs.
      for (const [, found] of text.matchAll(/["']\.\/((?:assets\/)?[\w.-]+\.(?:js|css|svg))["']/g)) {
        await walk(found.startsWith('assets/') || name === '' ? found : `assets/${found}`);
      }
    };
    await walk('');
    assert.ok(seen.size > 4, [...seen].join(' '));
    const page = await fetch(`${server.url}/ui/assets/index.js`, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(page.headers.get('content-encoding'), 'gzip');
    assert.ok(bytes < 300_000, `${bytes} bytes, ${plain} before compression`);
  });
});
