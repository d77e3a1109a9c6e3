import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CardGone } from '../../../simulators/world/wire.ts';
import { issueCard, SELECT, verifying } from './issue-card.ts';

const { jpki, cardInfo, file } = SELECT;
const AUTH_PIN = [jpki, file('0018')];
const SIGN_PASSWORD = [jpki, file('001B')];
const CARD_PIN = [cardInfo, file('0011')];
const RIGHT = verifying('8264');
const WRONG = verifying('0000');
const RIGHT_CARD = verifying('7193');
const RIGHT_SIGN = verifying('HANKO77');
const QUERY = '00200080';

const printHex = (value: number, length: number): string => value.toString(16).padStart(length, '0');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('certificates on the card', () => {
  it('are read in one answer of extended length, filler after them', async () => {
    const { send, trust } = await issueCard();
    const answer = Buffer.from(send(jpki, file('000A'), '00B0000000 0000'), 'hex');
    expect(answer.length).toBe(2560 + 2);
    const length = answer.readUInt16BE(2) + 4;
    expect(answer.subarray(length, -2).every((byte) => byte === 0xff)).toBe(true);
    const root = new X509Certificate(trust.roots.authentication);
    expect(new X509Certificate(answer.subarray(0, length)).verify(root.publicKey)).toBe(true);
  });

  it('are read in short answers, as OpenSC does', async () => {
    const { send, trust } = await issueCard();
    const head = Buffer.from(send(...SIGN_PASSWORD, RIGHT_SIGN, file('0001'), '00B0000004'), 'hex');
    const total = head.readUInt16BE(2) + 4;
    let read = '';
    for (let offset = 0; offset < total; offset += 256) {
      const le = Math.min(256, total - offset) & 0xff;
      read += send(`00B0${printHex(offset, 4)}${printHex(le, 2)}`).slice(0, -4);
    }
    const root = new X509Certificate(trust.roots.signing);
    expect(new X509Certificate(Buffer.from(read, 'hex')).verify(root.publicKey)).toBe(true);
  });

  it('come with their roots, which are free', async () => {
    const { send, trust } = await issueCard();
    for (const [id, kind] of [
      ['000B', 'authentication'],
      ['0002', 'signing'],
    ] as const) {
      const answer = Buffer.from(send(jpki, file(id), '00B0000000 0000'), 'hex').subarray(0, -2);
      expect(new Uint8Array(answer)).toEqual(trust.roots[kind]);
    }
  });
});

describe('card-info files', () => {
  it('carry digests of the other two files', async () => {
    const { send } = await issueCard();
    const read = (id: string): Buffer => Buffer.from(send(file(id), '00B0000000 0000'), 'hex').subarray(0, -2);
    send(...CARD_PIN, RIGHT_CARD);
    const digests = read('0003');
    expect(digests.length).toBe(336);
    expect(digests.subarray(8, 40).toString('hex')).toBe(sha256(read('0001')));
    const items = read('0002');
    expect(digests.subarray(43, 75).toString('hex')).toBe(sha256(items.subarray(items.readUInt16BE(6))));
  });

  it('have the sizes that are known', async () => {
    const { send } = await issueCard();
    send(...CARD_PIN, RIGHT_CARD);
    const size = (id: string): number => send(file(id), '00B0000000 0000').length / 2 - 2;
    expect([size('0001'), size('0003'), size('0004'), size('0005'), size('0007')]).toEqual([17, 336, 568, 164, 536]);
  });

  it('open to 照合番号A and B each their own', async () => {
    const { send } = await issueCard();
    const number = verifying('999900000012');
    expect(send(cardInfo, file('0014'), number, file('0001'), '00B0000001')).toBe('FF9000');
    expect(send(file('0002'), '00B0000001')).toBe('6982');
    // Born 1980-05-12: year 55 of 昭和. The card, issued in 2024, ends in 2034.
    expect(send(cardInfo, file('0015'), verifying('55051220347001'), file('0002'), '00B0000001')).toBe('FF9000');
    expect(send(file('0001'), '00B0000001')).toBe('6982');
  });
});

describe('power', () => {
  it('is needed: without it the card is gone', async () => {
    const { card, send } = await issueCard();
    card.powerOff();
    expect(() => send(jpki)).toThrow(CardGone);
    card.powerOn();
    expect(send(jpki)).toBe('9000');
  });

  it.each(['powerOff', 'reset'] as const)('%s closes PINs and leaves the counters as they are', async (event) => {
    const { card, send } = await issueCard();
    send(...CARD_PIN, RIGHT_CARD, ...AUTH_PIN, WRONG, WRONG, ...SIGN_PASSWORD, RIGHT_SIGN);
    card[event]();
    if (event === 'powerOff') card.powerOn();
    expect(send(file('0018'))).toBe('6A82');
    expect(send(jpki, file('0001'), '00B0000004')).toBe('6982');
    expect(send(file('0018'), QUERY)).toBe('63C1');
  });
});

describe('the municipal office', () => {
  it('gives a locked PIN its tries back, and says so in the journal', async () => {
    const { card, send, journal } = await issueCard();
    send(...AUTH_PIN, WRONG, WRONG, WRONG);
    card.resetCounter('jpki', 0x18);
    expect(journal.at(-1)).toMatchObject({
      actor: 'card',
      kind: 'counter-reset',
      data: { card: 'adult', application: 'jpki', file: '0018' },
    });
    expect(send(QUERY)).toBe('63C3');
    expect(send(RIGHT)).toBe('9000');
  });

  it('knows only PINs that the card has', async () => {
    const { card } = await issueCard('child');
    expect(() => card.resetCounter('jpki', 0x1b)).toThrow(
      expect.objectContaining({ code: 'not-found', message: expect.stringContaining('expected a PIN of jpki (') }),
    );
  });
});

describe('options', () => {
  it.each([
    ['fci none', { fci: 'none' }, [], '00A404000AD392F00026010000000100', '9000'],
    ['no extended length', { extendedLength: false }, [jpki, file('000A')], '00B0000000 0000', '6700'],
    [
      're-selecting keeps the PINs',
      { reselectClears: false },
      [...AUTH_PIN, RIGHT, jpki, file('0017')],
      '802A00800101 00',
      'signed',
    ],
    [
      'a miss keeps an earlier success',
      { missDropsSuccess: false },
      [...AUTH_PIN, RIGHT, WRONG, file('0017')],
      '802A00800101 00',
      'signed',
    ],
    ['a query after success', { queryAfterSuccess: '9000' }, [...AUTH_PIN, RIGHT], QUERY, '9000'],
    [
      'changing refills',
      { missDropsSuccess: false, changeRefillsTries: true },
      [...AUTH_PIN, RIGHT, WRONG, '0024018004 39393939'],
      QUERY,
      '63C3',
    ],
    [
      'changing refills nothing',
      { missDropsSuccess: false },
      [...AUTH_PIN, RIGHT, WRONG, '0024018004 39393939'],
      QUERY,
      '63C2',
    ],
    ['reading at the end', { readAtEnd: '9000' }, [jpki, file('0008')], '00B0000300', '9000'],
    ['signing without PIN', { signWithoutPin: '6985' }, [jpki, file('0017')], '802A00800101 00', '6985'],
    ['certificate files without filler', { certificateFileBytes: 0 }, [jpki, file('000B')], '00B0000002', '30829000'],
  ] as const)('%s', async (_, options, setUp, command, answer) => {
    const { send } = await issueCard('adult', { options });
    const got = send(...setUp, command);
    expect(got.length === 516 ? 'signed' : got).toBe(answer);
  });

  it('that are unknown or malformed are named', async () => {
    await expect(issueCard('adult', { options: { signWithoutPin: 'no' } })).rejects.toMatchObject({
      code: 'option-invalid',
      message: expect.stringContaining('signWithoutPin'),
    });
  });
});
