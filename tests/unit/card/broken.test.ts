import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { honestCardRules, type CardDefect } from '../../../simulators/card/rules.ts';
import { issueCard, SELECT, verifying, type IssuedCard } from './issue-card.ts';

const { jpki, cardInfo, file } = SELECT;
const AUTH_PIN = [jpki, file('0018')];
const PASSWORD = [jpki, file('001B')];
const RIGHT = verifying('8264');
const WRONG = verifying('0000');
const QUERY = '00200080';
const SIGN = '802A0097010100';

/** What shows each defect: the last answer of an honest card and of the broken one. */
const TELLING: Record<string, { talk: (card: IssuedCard) => string; honest: string; broken: string }> = {
  'counter-reset-by-power-off': {
    talk({ send, card }) {
      send(...AUTH_PIN, WRONG);
      card.powerOff();
      card.powerOn();
      return send(...AUTH_PIN, QUERY);
    },
    honest: '63C2',
    broken: '63C3',
  },
  'lock-at-four': { talk: ({ send }) => send(...AUTH_PIN, WRONG, WRONG, WRONG, RIGHT), honest: '6984', broken: '9000' },
  'password-locks-at-six': {
    talk: ({ send }) => send(...PASSWORD, ...Array<string>(5).fill(verifying('WRONG000')), verifying('HANKO77')),
    honest: '6984',
    broken: '9000',
  },
  'locked-pin-opens': {
    talk: ({ send }) => send(...AUTH_PIN, WRONG, WRONG, WRONG, WRONG, RIGHT),
    honest: '6984',
    broken: '9000',
  },
  'lock-ends-with-power': {
    talk({ send, card }) {
      send(...AUTH_PIN, WRONG, WRONG, WRONG);
      card.powerOff();
      card.powerOn();
      return send(...AUTH_PIN, QUERY);
    },
    honest: '63C0',
    broken: '63C3',
  },
  'right-pin-gives-no-tries-back': {
    talk: ({ send }) => send(...AUTH_PIN, WRONG, RIGHT, QUERY),
    honest: '63C3',
    broken: '63C2',
  },
  'wrong-pin-costs-nothing': { talk: ({ send }) => send(...AUTH_PIN, WRONG), honest: '63C2', broken: '63C3' },
  'card-info-shares-counter': {
    talk: ({ send }) => send(...AUTH_PIN, WRONG, cardInfo, file('0011'), QUERY),
    honest: '63C3',
    broken: '63C2',
  },
  'reads-without-pin': {
    talk: ({ send }) => send(cardInfo, file('0002'), '00B0000002'),
    honest: '6982',
    broken: 'FF209000',
  },
  'signs-without-pin': { talk: ({ send }) => send(jpki, SIGN).slice(-4), honest: '6982', broken: '9000' },
  'losing-power-costs-a-try': {
    talk({ send, card }) {
      card.powerOff();
      card.powerOn();
      return send(...AUTH_PIN, QUERY);
    },
    honest: '63C3',
    broken: '63C2',
  },
  'changes-without-pin': {
    talk: ({ send }) => send(...AUTH_PIN, '002401800430303030'),
    honest: '6982',
    broken: '9000',
  },
  'answers-more-than-asked': {
    talk: ({ send }) => send(jpki, file('0008'), '00B0000001'),
    honest: '8F9000',
    broken: '8F8F009000',
  },
  'unknown-command-closes-pins': {
    talk: ({ send }) => send(...AUTH_PIN, RIGHT, '00FE0000', SIGN).slice(-4),
    honest: '9000',
    broken: '6982',
  },
  'query-costs-a-try': { talk: ({ send }) => send(...AUTH_PIN, QUERY, QUERY), honest: '63C3', broken: '63C1' },
  'security-survives-other-application': {
    talk: ({ send }) => send(...AUTH_PIN, RIGHT, cardInfo, jpki, SIGN).slice(-4),
    honest: '6982',
    broken: '9000',
  },
};

const folder = new URL('../../../simulators/card/broken/', import.meta.url);
const ids = readdirSync(folder).map((name) => name.replace('.ts', ''));

describe('the catalogue of defects', () => {
  it('is the one that is tested here', () => {
    expect(ids.sort()).toEqual(Object.keys(TELLING).sort());
  });

  it.each(ids)('%s changes exactly one rule, and it shows', async (id) => {
    const { defect } = (await import(new URL(`${id}.ts`, folder).href)) as { defect: CardDefect };
    expect(defect).toMatchObject({ id, room: 'card' });
    const rules = defect.apply(honestCardRules);
    const changed = Object.entries(rules).filter(([name, rule]) => rule !== Object(honestCardRules)[name]);
    expect(changed).toHaveLength(1);
    const { talk, honest, broken } = TELLING[id] ?? { talk: () => '', honest: 'a row', broken: 'a row' };
    expect(talk(await issueCard('adult'))).toBe(honest);
    expect(talk(await issueCard('adult', {}, defect.apply))).toBe(broken);
  });
});
