import { describe, expect, it } from 'vitest';
import { takeSeat, type NamedCard } from '../../../simulators/card/pcsc/card-seat.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';
import { issueCard, SELECT } from '../card/issue-card.ts';
import { openFakeReader } from './fake-reader.ts';

const PATIENCE_MS = 5_000;

async function seated() {
  const reader = await openFakeReader();
  const world = createWorld({ seed: 'seat', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
  const { card } = await issueCard();
  const moves: string[] = [];
  const onMove = ({ place }: { place: string }): void => void moves.push(place);
  const { address } = reader;
  const seat = await takeSeat(card, { clock: world.clock, address, patienceMs: PATIENCE_MS, onMove });
  const held = await reader.card();
  return { reader, world, card, seat, held, moves };
}

/** Moves the virtual clock until a promise of the real network has settled. */
async function whileTimePasses<T>(world: VirtualWorld, awaited: Promise<T>): Promise<T> {
  let settled = false;
  const done = Promise.allSettled([awaited]).then(() => (settled = true));
  while (!settled) {
    await world.clock.advance(500);
    await new Promise(setImmediate);
  }
  await done;
  return awaited;
}

describe('a seat at a virtual reader', () => {
  it('takes the card out and puts it in again', async () => {
    const { reader, seat, held, moves } = await seated();
    await seat.remove();
    await held.out;
    expect(seat.state()).toMatchObject({ card: 'adult', place: 'out' });
    await seat.insert();
    const again = await reader.card();
    again.say('01');
    expect(await again.ask(SELECT.jpki)).toBe('9000');
    expect(moves).toEqual(['in', 'out', 'in']);
  });

  it('does nothing when the card is already where it should be', async () => {
    const { seat, moves } = await seated();
    await seat.insert();
    await seat.remove();
    await seat.remove();
    expect(moves).toEqual(['in', 'out']);
  });

  it('exchanges the card for another, with the reader empty for a moment', async () => {
    const { reader, world, seat, held } = await seated();
    const other: NamedCard = (await issueCard('child')).card;
    await whileTimePasses(world, seat.swap(other));
    await held.out;
    const child = await reader.card();
    child.say('01');
    await child.ask(SELECT.jpki);
    // A child's card has no signing certificate.
    expect(await child.ask(SELECT.file('0001'))).toBe('6A82');
    expect(seat.state()).toMatchObject({ card: 'child', place: 'in' });
  });

  it('cuts one answer off; the card can be put in again', async () => {
    const { reader, seat, held } = await seated();
    held.say('01');
    seat.cut();
    expect(seat.state().cutsNextAnswer).toBe(true);
    held.say(SELECT.jpki);
    expect(await held.out).toBe('0002');
    await expect.poll(() => seat.state()).toMatchObject({ place: 'out', cutsNextAnswer: false });
    await seat.insert();
    const again = await reader.card();
    again.say('01');
    expect(await again.ask(SELECT.jpki)).toBe('9000');
  });

  it('follows a reader that goes away and comes back', async () => {
    const { reader, world, seat, moves } = await seated();
    await reader.goAway();
    await expect.poll(() => seat.state().place).toBe('waiting');
    await world.clock.advance(500);
    await reader.comeBack();
    const again = await whileTimePasses(world, reader.card());
    again.say('01');
    expect(await again.ask(SELECT.jpki)).toBe('9000');
    expect(moves).toEqual(['in', 'waiting', 'in']);
  });

  it('gives a reader up that does not come back, in one sentence', async () => {
    const { reader, world, seat } = await seated();
    const ended = expect(seat.ended).rejects.toMatchObject({
      code: 'reader-unreachable',
      message: expect.stringMatching(
        /^Failed to insert the card: expected a virtual reader at .*, got ECONNREFUSED\.$/,
      ),
    });
    await reader.goAway();
    await whileTimePasses(world, Promise.allSettled([seat.ended]));
    await ended;
  });

  it('gives up who takes the connection and never says a word', async () => {
    const { reader, world, seat, held } = await seated();
    held.drop();
    const ended = expect(seat.ended).rejects.toMatchObject({ code: 'reader-unreachable' });
    const droppingAll = async (): Promise<never> => {
      for (;;) (await reader.card()).drop();
    };
    void droppingAll();
    await whileTimePasses(world, Promise.allSettled([seat.ended]));
    await ended;
  });

  it('leaves who is no reader, in one sentence', async () => {
    const { seat, held } = await seated();
    const ended = expect(seat.ended).rejects.toMatchObject({
      message: 'Failed to follow the reader: expected an APDU or an order of vpcd, got the control byte 7.',
    });
    held.say('07');
    await ended;
  });

  it('can be told to put the card in while it waits, and to stop waiting', async () => {
    const { reader, seat } = await seated();
    await reader.goAway();
    await expect.poll(() => seat.state().place).toBe('waiting');
    await expect(seat.insert()).rejects.toMatchObject({ code: 'reader-unreachable' });
    await seat.remove();
    expect(seat.state().place).toBe('out');
  });

  it('ends well when it is closed', async () => {
    const { seat, held } = await seated();
    await seat.close();
    await held.out;
    await expect(seat.ended).resolves.toBeUndefined();
  });
});
