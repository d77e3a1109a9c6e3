import { describe, expect, it } from 'vitest';
import { withFault } from '../../../simulators/card/fault.ts';
import { makeForeignCard, type ForeignKind } from '../../../simulators/card/foreign-card.ts';
import { CardGone } from '../../../simulators/world/wire.ts';
import { createQuietWorld } from '../trust/requests.ts';
import { issueCard, SELECT, sendTo, verifying } from './issue-card.ts';

const { jpki, file } = SELECT;

describe('a card that is taken away', () => {
  it('answers so many commands, then none until it is held again', async () => {
    const { card } = await issueCard();
    const held = withFault(card, { removedAfter: 2 });
    held.powerOn();
    expect(sendTo(held, [jpki, file('0018')])).toBe('9000');
    expect(() => sendTo(held, ['00200080'])).toThrow(CardGone);
    expect(() => sendTo(held, ['00200080'])).toThrow(CardGone);
    held.powerOn();
    expect(sendTo(held, [jpki, file('0018'), '00200080'])).toBe('63C3');
  });

  it('may be gone before its first answer', async () => {
    const { card } = await issueCard();
    expect(() => sendTo(withFault(card, { removedAfter: 0 }), [jpki])).toThrow(CardGone);
  });

  it('has its PINs closed and has lost no try', async () => {
    const { card, send, journal } = await issueCard();
    const held = withFault(card, { removedAfter: 3 });
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
    const { card, journal } = await issueCard();
    const held = withFault(card, { failsAt: 3 });
    const wrong = verifying('0000');
    expect(sendTo(held, [jpki, file('0018'), wrong])).toBe('6F00');
    expect(journal.at(-1)).toMatchObject({ kind: 'apdu', data: { command: '0020008004********', sw: '6F00' } });
    expect(sendTo(held, ['00200080'])).toBe('63C3');
    expect(sendTo(held, [wrong])).toBe('63C2');
  });

  it('may answer with another error', async () => {
    const { card } = await issueCard();
    expect(sendTo(withFault(card, { failsAt: 1, sw: 0x6581 }), [jpki])).toBe('6581');
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
