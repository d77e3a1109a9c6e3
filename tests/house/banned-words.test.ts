import { describe, expect, it } from 'vitest';
import { findBannedWords, findSleeps } from './find-banned-words.ts';
import { parse, roomOf, sources } from './source-files.ts';

const HOUSE = new Set([
  'simulators/trust',
  'simulators/broker',
  'simulators/card',
  'simulators/phone',
  'simulators/relying-party',
  'simulators/platform-operator',
  'scenarios',
  'reports',
  'cli',
]);

describe('time, chance and the network', () => {
  it('come from the world and from nowhere else', () => {
    expect(sources.filter(({ path }) => HOUSE.has(roomOf(path))).flatMap(findBannedWords)).toEqual([]);
  });

  it('never make a test wait', () => {
    // The bench measures real time and has to wait for real processes.
    const tests = sources.filter(({ path }) => roomOf(path) === 'tests' && !path.startsWith('tests/bench/'));
    expect(tests.flatMap(findSleeps)).toEqual([]);
  });

  it.each([
    ['const at = Date.now();', 'Date.now'],
    ['const at = new Date();', 'new Date()'],
    ['const at = Date();', 'Date()'],
    ['const n = Math.random();', 'Math.random'],
    ['setTimeout(run, 10);', 'setTimeout'],
    ['globalThis.setInterval(run, 10);', 'setInterval'],
    ['await new Promise((resolve) => setTimeout(resolve, 5));', 'setTimeout'],
    ['await new Promise(setImmediate);', 'setImmediate'],
    ["await fetch('http://x');", 'fetch'],
    ['const send = fetch;', 'fetch'],
    ["import { setTimeout as sleep } from 'node:timers/promises';", 'node:timers/promises'],
    ['const id = crypto.randomUUID();', 'crypto.randomUUID'],
    ["import { randomBytes } from 'node:crypto'; randomBytes(4);", 'randomBytes'],
    ["import { generateKeyPairSync } from 'node:crypto'; generateKeyPairSync('ec');", 'generateKeyPairSync'],
    ['const ms = performance.now();', 'performance.now'],
    ['const ns = process.hrtime();', 'process.hrtime'],
  ])('are found when taken elsewhere: %s', (text, word) => {
    const [found, ...more] = findBannedWords(parse('cli/x.ts', text));
    expect(found).toContain(`cli/x.ts:1: ${word} is banned, use `);
    expect(more).toEqual([]);
  });

  it.each([
    'const at = new Date(ms);',
    'const handle = (request: Request) => routes.fetch(request);',
    'serve({ fetch: handle });',
    'const run = (fetch: Send) => {};',
    "const word = 'Date.now()'; // setTimeout(",
    'world.clock.now(); world.random.bytes(4); Math.floor(1);',
  ])('are not seen where they are not: %s', (text) => {
    expect(findBannedWords(parse('cli/x.ts', text))).toEqual([]);
  });
});
