import { describe, expect, it } from 'vitest';
import { createAnswerer, type InsertableCard } from '../../../simulators/card/pcsc/answer-messages.ts';
import { createWorld } from '../../../simulators/world/world.ts';
import { issueCard, SELECT } from '../card/issue-card.ts';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

function answering(card: InsertableCard, bearing = { delayMs: 0, cutsNextAnswer: false }) {
  const world = createWorld({ seed: 'late', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
  const written: string[] = [];
  const told: unknown[] = [];
  const take = createAnswerer(world.clock, card, bearing, {
    write: (bytes) => written.push(Buffer.from(bytes).toString('hex').toUpperCase()),
    leave: () => told.push('left'),
    refuse: (what) => told.push(what),
    fail: (error) => told.push(error),
  });
  return { clock: world.clock, bearing, written, told, say: (hex: string) => take(bytesOf(hex)) };
}

describe('answers to a reader', () => {
  it('come late when told so, one after another', async () => {
    const { card } = await issueCard();
    const { clock, written, say } = answering(card, { delayMs: 200, cutsNextAnswer: false });
    say(SELECT.jpki);
    say(SELECT.file('00FF'));
    await clock.advance(199);
    expect(written).toEqual([]);
    await clock.advance(1);
    expect(written).toEqual(['00029000']);
    await clock.advance(200);
    expect(written).toEqual(['00029000', '00026A82']);
  });

  it('keep their order when the card needs time', async () => {
    let finish: (answer: Uint8Array) => void = () => {};
    const { card } = await issueCard();
    const slow: InsertableCard = { ...card, transmit: () => new Promise((resolve) => (finish = resolve)) };
    const { written, say } = answering(slow);
    say(SELECT.jpki);
    say('04');
    expect(written).toEqual([]);
    finish(bytesOf('9000'));
    await expect.poll(() => written).toEqual(['00029000', '00093BE000FF8131FE4514']);
  });

  it('end with what the card’s own code threw, also later', async () => {
    const { card } = await issueCard();
    const mistake = new TypeError('a mistake of ours');
    const { told, written, say } = answering({ ...card, transmit: () => Promise.reject(mistake) });
    say(SELECT.jpki);
    await expect.poll(() => told).toEqual([mistake]);
    expect(written).toEqual([]);
  });
});
