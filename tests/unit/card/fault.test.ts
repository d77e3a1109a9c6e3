import { describe, expect, it } from 'vitest';
import { cardFault, withFault, type CardFault } from '../../../simulators/card/fault.ts';
import { makeForeignCard, type ForeignKind } from '../../../simulators/card/foreign-card.ts';
import { CardGone, type CardInField } from '../../../simulators/world/wire.ts';
import { createQuietWorld } from '../trust/requests.ts';
import { issueCard, SELECT, sendTo, verifying, type IssuedCard } from './issue-card.ts';

const { jpki, file } = SELECT;

async function issueWith(fault: CardFault): Promise<IssuedCard & { held: CardInField }> {
  const issued = await issueCard();
  return { ...issued, held: withFault(issued.world, issued.card, fault) };
}

describe('a card that is taken away', () => {
  it('answers so many commands, then none until it is held again', async () => {
    const { held } = await issueWith({ removedAfter: 2 });
    held.powerOn();
    expect(sendTo(held, [jpki, file('0018')])).toBe('9000');
    expect(() => sendTo(held, ['00200080'])).toThrow(CardGone);
    expect(() => sendTo(held, ['00200080'])).toThrow(CardGone);
    held.powerOn();
    expect(sendTo(held, [jpki, file('0018'), '00200080'])).toBe('63C3');
  });

  it('may be gone before its first answer', async () => {
    const { held } = await issueWith({ removedAfter: 0 });
    expect(() => sendTo(held, [jpki])).toThrow(CardGone);
  });

  it('has its PINs closed and has lost no try', async () => {
    const { held, card, send, journal } = await issueWith({ removedAfter: 3 });
    sendTo(held, [jpki, file('0018'), verifying('8264')]);
    expect(() => sendTo(held, ['802A0097010100'])).toThrow(CardGone);
    expect(journal.at(-1)).toMatchObject({ kind: 'power', data: { on: false } });
    card.powerOn();
    expect(send(jpki, '802A0097010100')).toBe('6982');
    expect(send(file('0018'), '00200080')).toBe('63C3');
  });
});

describe('a chip in trouble', () => {
  it('answers one command with an error, carries nothing out, and is fine afterwards', async () => {
    const { held, journal } = await issueWith({ failsAt: 3 });
    const wrong = verifying('0000');
    expect(sendTo(held, [jpki, file('0018'), wrong])).toBe('6F00');
    expect(journal.at(-1)).toMatchObject({ kind: 'apdu', data: { command: '0020008004********', sw: '6F00' } });
    expect(sendTo(held, ['00200080'])).toBe('63C3');
    expect(sendTo(held, [wrong])).toBe('63C2');
  });

  it('may answer with another error', async () => {
    const { held } = await issueWith({ failsAt: 1, sw: 0x6581 });
    expect(sendTo(held, [jpki])).toBe('6581');
  });
});

describe('a card that is taken away during an answer', () => {
  it('has carried the command out, and nobody hears what came of it', async () => {
    const { held, card, send, journal } = await issueWith({ removedDuring: 3, answered: 1 });
    expect(() => sendTo(held, [jpki, file('0018'), verifying('0000')])).toThrow(CardGone);
    expect(journal.slice(-2)).toMatchObject([
      { kind: 'answer-cut', data: { card: 'adult', command: '0020008004********', answered: 1, of: 2 } },
      { kind: 'power', data: { on: false } },
    ]);
    expect(() => sendTo(held, ['00200080'])).toThrow(CardGone);
    card.powerOn();
    expect(send(jpki, file('0018'), '00200080')).toBe('63C2');
  });

  it('has lost no try where the PIN was right', async () => {
    const { held, card, send } = await issueWith({ removedDuring: 3 });
    expect(() => sendTo(held, [jpki, file('0018'), verifying('8264')])).toThrow(CardGone);
    card.powerOn();
    expect(send(jpki, file('0018'), '00200080')).toBe('63C3');
    expect(send('802A0097010100')).toBe('6982');
  });

  it('never lets out more than there is', async () => {
    const { held, journal } = await issueWith({ removedDuring: 1, answered: 500 });
    expect(() => sendTo(held, [jpki])).toThrow(CardGone);
    expect(journal.at(-2)).toMatchObject({ data: { answered: 2, of: 2 } });
  });
});

describe('a slow card', () => {
  it('answers when the clock has moved on, and only then', async () => {
    const { world, held } = await issueWith({ slowByMs: 5_000 });
    let answer: Uint8Array | undefined;
    void Promise.resolve(held.transmit(Buffer.from(jpki, 'hex'))).then((got) => (answer = got));
    await world.clock.advance(4_999);
    expect(answer).toBeUndefined();
    await world.clock.advance(1);
    expect(answer).toEqual(Uint8Array.of(0x90, 0x00));
  });

  it('may be slow once', async () => {
    const { world, held } = await issueWith({ slowByMs: 5_000, at: 2 });
    expect(await held.transmit(Buffer.from(jpki, 'hex'))).toEqual(Uint8Array.of(0x90, 0x00));
    expect(world.clock.pending().count).toBe(0);
    void held.transmit(Buffer.from(jpki, 'hex'));
    expect(world.clock.pending().count).toBe(1);
  });

  it('may be gone before it has answered', async () => {
    const { world, card, held } = await issueWith({ slowByMs: 5_000 });
    const answer = expect(held.transmit(Buffer.from(jpki, 'hex'))).rejects.toThrow(CardGone);
    card.powerOff();
    await world.clock.advance(5_000);
    await answer;
  });
});

describe('a card that answers garbage', () => {
  it.each([
    ['noise', 16],
    ['one-byte', 1],
    ['nothing', 0],
  ] as const)('does so once, as %s, carries nothing out, and is fine afterwards', async (as, length) => {
    const { held, journal } = await issueWith({ garbledAt: 3, as });
    const answer = sendTo(held, [jpki, file('0018'), verifying('0000')]);
    expect(answer).toHaveLength(2 * length);
    expect(journal.at(-1)?.data['command']).toBe('0020008004********');
    expect(journal.at(-1)?.kind).toBe(as === 'noise' ? 'apdu' : 'garbage');
    expect(sendTo(held, ['00200080'])).toBe('63C3');
  });

  it('makes the same noise for the same seed', async () => {
    const noise = async (): Promise<string> => sendTo((await issueWith({ garbledAt: 1 })).held, [jpki]);
    expect(await noise()).toBe(await noise());
  });
});

describe('the wrong card', () => {
  it('may be held instead', async () => {
    const { held } = await issueWith({ insteadOf: 'driving-licence' });
    held.powerOn();
    expect(sendTo(held, [jpki])).toBe('6A82');
  });

  it('may be held with the right one, and then neither is reached', async () => {
    const { held, card, send } = await issueWith({ besides: 'transport' });
    held.powerOn();
    expect(() => sendTo(held, [jpki])).toThrow(CardGone);
    expect(card.atr).toEqual(held.atr);
    expect(send(jpki)).toBe('9000');
  });

  it('may be held with the right one, and be the one that is reached', async () => {
    const { held } = await issueWith({ besides: 'transport', answers: 'other' });
    held.powerOn();
    expect(sendTo(held, [jpki])).toBe('6A82');
  });
});

describe('a fault as data', () => {
  it.each([
    { removedAfter: 2 },
    { removedDuring: 3, answered: 2 },
    { failsAt: 1, sw: 0x6581 },
    { slowByMs: 100, at: 4 },
    { garbledAt: 2, as: 'nothing' },
    { insteadOf: 'transport' },
    { besides: 'driving-licence', answers: 'other' },
  ])('is read back from JSON: %j', (fault) => {
    expect(cardFault.parse(JSON.parse(JSON.stringify(fault)))).toEqual(fault);
  });

  it.each([
    {},
    { removedAfter: -1 },
    { failsAt: 1, slowByMs: 1 },
    { insteadOf: 'library' },
    { failsAt: 1, sw: 0x9000 },
  ])('is refused when it is none: %j', (fault) => {
    expect(cardFault.safeParse(fault).success).toBe(false);
  });
});

describe.each<ForeignKind>(['transport', 'driving-licence'])('a %s card', (kind) => {
  it('has no application of a My Number Card and knows no other command', () => {
    const card = makeForeignCard(createQuietWorld(), kind);
    card.powerOn();
    expect(sendTo(card, [jpki])).toBe('6A82');
    expect(sendTo(card, [SELECT.cardInfo])).toBe('6A82');
    expect(sendTo(card, ['00200080'])).toBe('6D00');
    card.powerOff();
    expect(() => sendTo(card, [jpki])).toThrow(CardGone);
  });

  it('answers to reset with a right check byte', () => {
    const { atr } = makeForeignCard(createQuietWorld(), kind);
    expect(atr.slice(1).reduce((sum, byte) => sum ^ byte, 0)).toBe(0);
  });
});
