import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPersona } from '../../../simulators/card/personas.ts';
import { issueCard, SELECT, verifying, type IssuedCard } from './issue-card.ts';

interface Listing {
  readonly cards: readonly { readonly atr: string; readonly runs: readonly { tool: string; commands: string }[] }[];
}

const { cards } = JSON.parse(readFileSync(new URL('opensc-commands.json', import.meta.url), 'utf8')) as Listing;
const { pins } = loadPersona('adult');

/** What each word of the listing sends; the answer that it must have stands behind the word or here. */
const WORDS: readonly [word: RegExp, act: (issued: IssuedCard, found: readonly string[]) => void][] = [
  [/^power$/, ({ card }) => card.reset()],
  [/^jpki$/, ({ send }) => expect(send(SELECT.jpki)).toBe('9000')],
  [/^@(..)$/, ({ send }, [, id]) => expect(send(SELECT.file(`00${id}`))).toBe('9000')],
  [/^\?(.{4})$/, ({ send }, [, sw]) => expect(send('00200080')).toBe(sw)],
  [/^(auth|sign|wrong)=(.{4})$/, verifies],
  [/^read$/, readsCertificate],
  [/^head=(.{4})$/, ({ send }, [, sw]) => expect(send('00B0000004')).toBe(sw)],
  [/^s(\d+)$/, ({ send }, [, size]) => expect(send(signing(Number(size)))).toMatch(/^.{512}9000$/)],
  [/^c(\d+)$/, ({ send }, [, size]) => expect(send(`008400${toHex(Number(size), 4)}`)).toMatch(/^.{20}9000$/)],
  [/^x([0-9A-F]+)=(.{4})$/, ({ send }, [, command = '', sw]) => expect(send(command)).toBe(sw)],
];

function verifies({ send }: IssuedCard, [, which, sw]: readonly string[]): void {
  const values: Readonly<Record<string, string | undefined>> = { auth: pins.authentication, sign: pins.signing };
  expect(send(verifying(values[which ?? ''] ?? '0000'))).toBe(sw);
}

/** The first four bytes tell the length; then it is read in steps of 256. */
function readsCertificate({ send }: IssuedCard): void {
  const head = send('00B0000004');
  expect(head).toMatch(/^3082.{4}9000$/);
  const length = Number.parseInt(head.slice(4, 8), 16) + 4;
  for (let offset = 0; offset < length; offset += 256) {
    const size = Math.min(256, length - offset);
    const part = send(`00B0${toHex(offset, 4)}${toHex(size % 256, 2)}`);
    expect([part.slice(-4), part.length / 2 - 2]).toEqual(['9000', size]);
  }
}

const signing = (size: number): string => `802A0080${toHex(size, 2)}${'30'.repeat(size)}00`;
const toHex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

function replay(issued: IssuedCard, word: string): void {
  for (const [form, act] of WORDS) {
    const found = form.exec(word);
    if (found) return act(issued, found);
  }
  expect.fail(`expected a word of the listing, got ${word}`);
}

/**
 * Every command that OpenSC 0.23 sends, run by run, with PINs and certificates of ours. GET CHALLENGE and GET DATA are
 * answered as the reference says, where the card that the listing was made with knew neither.
 */
describe.each(cards)('OpenSC finds what it looks for on a card with ATR $atr', ({ atr, runs }) => {
  it('from the first run to the last', async () => {
    const issued = await issueCard('adult', { options: { atr } });
    expect(Buffer.from(issued.card.atr).toString('hex').toUpperCase()).toBe(atr);
    for (const { tool, commands } of runs) {
      for (const [at, word] of commands.split(' ').entries()) {
        try {
          replay(issued, word);
        } catch (cause) {
          throw new Error(`${tool}, word ${at}: ${word}`, { cause });
        }
      }
    }
  });
});

it('the listing is whole: 31 runs of seven cards', () => {
  expect(cards.map(({ runs }) => runs.length)).toEqual([18, 7, 1, 1, 1, 1, 2]);
});
