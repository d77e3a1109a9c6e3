import { expect, test } from 'vitest';
import type { GraphWalked } from '../../../reports/coverage.ts';
import { NOTICE } from '../../../reports/assemble-run.ts';
import { renderCoverage } from '../../../reports/render/coverage-page.ts';
import { renderDefects } from '../../../reports/render/defects-page.ts';
import { renderRequirements } from '../../../reports/render/requirements-page.ts';

const words = { ja: '試験', en: 'Example' };

const graph: GraphWalked = {
  id: 'door',
  title: words,
  start: 'shut',
  states: [
    { name: 'shut', times: 0 },
    { name: 'open', times: 3 },
    { name: 'burnt', times: 0, excluded: { ja: '燃やさない', en: 'Nobody burns it.' } },
  ],
  steps: [
    { from: 'shut', event: 'push', to: 'open', times: 3 },
    { from: 'open', event: 'pull', to: 'shut', times: 0 },
    { from: 'open', event: 'fire', to: 'burnt', times: 0, excluded: { ja: '燃やさない', en: 'Nobody burns it.' } },
  ],
  unreached: ['open – pull → shut'],
  surprising: [],
};

test('a graph is drawn as a picture in which the taken, the unreached and the excluded differ', async () => {
  const { text: escaped } = await renderCoverage([graph], NOTICE);
  // A hyphen in an attribute comes as a character reference, which a browser reads as the hyphen that it is.
  const text = escaped.replaceAll('&#45;', '-');
  expect(text).toMatch(/<g id="node\d+" class="node taken-1">\n<title>open<\/title>/);
  expect(text).toMatch(/class="edge never">\n<title>open-&gt;shut<\/title>/);
  expect(text).toMatch(/class="node excluded">\n<title>burnt<\/title>/);
  expect(text).toContain('push 3×');
  expect(text).toContain('<code>open – pull → shut</code>');
  expect(text).toContain('Nobody burns it.');
});

test('each part of a graph is a picture, and a step between two parts stands in both', async () => {
  const inside = { title: { ja: '内', en: 'Inside' } };
  const outside = { title: { ja: '外', en: 'Outside' } };
  const parted = graph.states.map((state) => ({ ...state, part: state.name === 'burnt' ? outside : inside }));
  const { text: escaped } = await renderCoverage([{ ...graph, states: parted }], NOTICE);
  const pictures = escaped.replaceAll('&#45;', '-').split('<svg').slice(1);
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) expect(picture).toContain('<title>open-&gt;burnt</title>');
  expect(pictures[0]).toContain('class="node elsewhere">\n<title>burnt</title>');
  expect(pictures[1]).toContain('class="node elsewhere">\n<title>open</title>');
  expect(pictures[1]).not.toContain('<title>shut</title>');
});

test('a requirement is as good as the worst that was said of it, and an unjudged one is not proven', () => {
  const row = {
    source: words,
    clause: 'A 1',
    level: 'MUST',
    standing: 'official',
    text: words,
    checks: ['c'],
    results: [],
  };
  const passed = { id: 'a/b@pc', verdict: 'passed' } as const;
  const forGovernment = { id: 'a/b@pc+government', signedFor: 'government', verdict: 'passed' } as const;
  const { text } = renderRequirements(
    [
      { ...row, id: 'one', results: [passed, { id: 'a/c@pc', verdict: 'failed' }] },
      { ...row, id: 'two', results: [passed] },
      { ...row, id: 'three' },
      { ...row, id: 'four', checks: [], excluded: 'nobody can see it' },
      { ...row, id: 'five', signedFor: ['private', 'government'], results: [passed, forGovernment] },
    ],
    NOTICE,
  );
  const facts = [...text.matchAll(/<dd>(\d+)<\/dd>/g)].slice(0, 4).map(([, count]) => count);
  expect(facts).toEqual(['5', '1', '1', '3']);
  expect(text).toMatch(/行政 <span lang="en">government<\/span>.*\n.*five.*\n.*not-run/);
  expect(text).toContain('nobody can see it');
  expect(text).toContain('href="timelines/a.b_pc.html"');
});

test('a defect is told with the suite and run that came upon it', () => {
  const { text } = renderDefects(
    [
      {
        defect: 'one',
        room: 'card',
        sentence: words,
        suite: 'PIN lockout',
        run: 7,
        laws: ['law'],
        huntedMs: 1500,
        checks: [],
      },
      { defect: 'two', room: 'phone', sentence: words, checks: ['check'] },
    ],
    NOTICE,
  );
  expect(text).toContain('PIN lockout, 7回目');
  expect(text).toContain('1.5 s');
  expect(text).toContain('<code>check</code>');
});
