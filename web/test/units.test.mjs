// The logic of the pages without a browser: addresses, completions, permissions, samples; and what their code must not do.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/** A module of the pages, compiled. It must not need a document. */
async function load(name) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(SOURCES, name), formats: ['es'] } },
  });
  const [{ code }] = built[0].output;
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

describe('queries', async () => {
  const { placeOf, completed } = await load('widgets/wql.ts');
  const fields = ['id', 'name', 'os.name', 'status'];
  for (const [text, wanted, typed, field] of [
    ['', 'field', '', ''],
    ['os', 'field', 'os', ''],
    ['id', 'operator', '', 'id'],
    ['id!', 'operator', '!', 'id!'],
    ['id!=', 'value', '', 'id'],
    ['os.name~ubu', 'value', 'ubu', 'os.name'],
    ['id=1;(name~web,st', 'field', 'st', ''],
    ['(status', 'operator', '', 'status'],
    ['name=web 1', 'value', 'web 1', 'name'],
    ['unknown', 'field', 'unknown', ''],
  ]) {
    it(`want ${wanted} after ${JSON.stringify(text)}`, () => {
      const place = placeOf(text, fields);
      assert.deepEqual([place.wanted, place.typed], [wanted, typed]);
      if (wanted === 'value') assert.equal(place.field, field);
    });
  }
  it('are completed where the caret is', () => {
    const text = 'os;status=active';
    const done = completed(text, 2, placeOf('os', fields), 'os.name');
    assert.deepEqual(done, { text: 'os.name;status=active', caret: 7 });
    assert.equal(completed('id=1;name!', 10, placeOf('id=1;name!', fields), '!=').text, 'id=1;name!=');
  });
});

describe('places', async () => {
  globalThis.location = { hash: '' };
  const { parse, link } = await load('frame/route.ts');
  it('come back from their addresses', () => {
    for (const segment of ['001', 'a/b', 'a?b', '<b>', 'ä %', '#']) {
      const fragment = link(['fleet', segment], { tab: segment, empty: '' });
      const route = parse(fragment);
      assert.deepEqual([route.page, route.rest, route.query.get('tab')], ['fleet', [segment], segment]);
      assert.equal(route.query.has('empty'), false);
    }
  });
  it('are read from whatever stands in the address', () => {
    assert.deepEqual(parse('').page, '');
    assert.deepEqual(parse('#/fleet//%E0%A4%A/').rest, ['%E0%A4%A']);
  });
});

describe('permissions', async () => {
  const { verdict, needs } = await load('reference/permissions.ts');
  const need = { action: 'agent:read', resources: [], description: '', isConditional: false };
  for (const [entry, mode, expected] of [
    [{ 'agent:id:*': 'allow' }, 'white', 'all'],
    [{ 'agent:id:001': 'allow' }, 'white', 'some'],
    [{ 'agent:id:*': 'allow', 'agent:id:001': 'deny' }, 'white', 'some'],
    [{ '*:*:*': 'allow' }, 'white', 'all'],
    [{ 'agent:id:*': 'deny' }, 'white', 'none'],
    [{ 'agent:id:001': 'deny' }, 'white', 'none'],
    [{}, 'white', 'none'],
    [undefined, 'white', 'none'],
    [undefined, 'black', 'all'],
    [{ 'agent:id:001': 'deny' }, 'black', 'some'],
    [{ 'agent:id:*': 'deny' }, 'black', 'none'],
  ]) {
    it(`${JSON.stringify(entry)} in mode ${mode}: ${expected}`, () => {
      assert.equal(verdict({ 'agent:read': entry, rbac_mode: mode }, need), expected);
    });
  }
  it('are those that are enforced, if the description says so', () => {
    const raw = { 'x-rbac-actions': [], 'x-rbac-enforced': ['rules:update *:*:*', 'rules:delete rule:file:{filename}?'] };
    const found = needs({ paths: {}, components: {}, info: {} }, { raw });
    assert.deepEqual(
      found.map((one) => [one.action, one.resources[0], one.isConditional]),
      [
        ['rules:update', '*:*:*', false],
        ['rules:delete', 'rule:file:{filename}', true],
      ],
    );
  });
});

describe('samples', async () => {
  const { sample } = await load('reference/sample.ts');
  it('have each member, and end where a schema holds itself', () => {
    const node = { type: 'object', properties: { name: { type: 'string' }, next: { $ref: '#/components/schemas/Node' } } };
    const document = { components: { schemas: { Node: node, Loop: { $ref: '#/components/schemas/Loop' } } } };
    assert.equal(JSON.stringify(sample(document, node)).startsWith('{"name":"","next":{"name":""'), true);
    assert.deepEqual(sample(document, { $ref: '#/components/schemas/Loop' }), {});
    const whole = { allOf: [{ type: 'object', properties: { a: { type: 'integer', minimum: 3 } } }, { properties: { b: { enum: ['x'] } } }] };
    assert.deepEqual(sample(document, whole), { a: 3, b: 'x' });
  });
});

describe('the code', () => {
  it('makes no markup of texts, evaluates none, and names no other origin', async () => {
    const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|document\.cookie|https?:\/\/(?!127\.0\.0\.1)/i;
    const files = (await readdir(SOURCES, { recursive: true })).filter((name) => /\.(tsx?|css)$/.test(name));
    assert.ok(files.length > 20);
    for (const name of files) {
      const text = await readFile(join(SOURCES, name), 'utf8');
      assert.equal(forbidden.exec(text)?.[0], undefined, name);
    }
  });
});
