import { describe, expect, it } from 'vitest';
import { missesOf } from '../../reports/misses-of.ts';
import { cover } from '../../scenarios/coverage/cover.ts';
import { exclusions } from '../../scenarios/coverage/excluded.ts';
import { graphs } from '../../scenarios/coverage/graphs.ts';
import { castings, playCasting } from './in-process.ts';

const graphOf = (id: string, ...args: Parameters<typeof cover>) => cover(...args).find((graph) => graph.id === id);

describe('Coverage', () => {
  it('counts each step that a journey takes, on graphs made of the simulators’ own tables', async () => {
    const casting = castings.find(({ name }) => name === 'authentication/pins/locks-at-the-third-miss@pc');
    if (!casting) return expect.fail('expected the scenario of the third miss, got none');
    const { walked } = await playCasting(casting);
    const pin = graphOf('pin-authentication', [walked, walked]);
    expect(pin?.steps.filter(({ times }) => times > 0).map(({ from, event, times }) => [from, event, times])).toEqual([
      ['1', 'wrong', 2],
      ['2', 'wrong', 2],
      ['3', 'wrong', 2],
    ]);
    expect(pin?.unreached).toContain('1 – right → 3');
    expect(pin?.unreached).not.toContain('locked – wrong → locked');
    // One step that nobody took is enough to fail a whole run.
    expect(pin && missesOf(pin)).toContainEqual(expect.stringContaining('1 – right → 3'));
    expect(pin?.states.find(({ name }) => name === 'locked')?.times).toBe(2);
    expect(cover([walked]).flatMap(({ surprising }) => surprising)).toEqual([]);
  });

  it('tells a step that is none of the table', () => {
    expect(graphOf('pairing', [{ 'pairing begun opened ready': 1 }])?.surprising).toEqual([
      'pairing begun opened ready',
    ]);
  });

  it('tells an excluded step that was taken all the same, and asks for no excluded one', () => {
    const because = { ja: '試験', en: 'a test' };
    const excluded = [{ graph: 'pairing', from: ['approved'], events: ['left'], because }];
    expect(graphOf('pairing', [], excluded)?.unreached).not.toContain('approved – left → returned');
    expect(graphOf('pairing', [{ 'pairing approved left returned': 1 }], excluded)?.surprising).toEqual([
      'approved – left → returned',
    ]);
  });

  it('excludes only steps that there are', () => {
    const unknown = exclusions.flatMap(({ graph, from, events }) => {
      const transitions = graphs.find(({ id }) => id === graph)?.transitions ?? {};
      return from.flatMap((state) => events.filter((event) => !(event in (transitions[state] ?? {}))));
    });
    expect(unknown).toEqual([]);
  });
});
