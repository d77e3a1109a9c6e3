import { describe, expect, it } from 'vitest';
import { insertCard } from '../../../simulators/card/pcsc/insert-card.ts';
import { CardGone } from '../../../simulators/world/wire.ts';
import { issueCard, SELECT } from '../card/issue-card.ts';
import { openFakeReader } from './fake-reader.ts';

const POWER_OFF = '00';
const POWER_ON = '01';
const RESET = '02';
const ATR = '04';

async function inserted(persona = 'adult') {
  const reader = await openFakeReader();
  const issued = await issueCard(persona);
  issued.card.powerOff();
  const bearing = { delayMs: 0, cutsNextAnswer: false };
  const insertion = await insertCard(issued.world.clock, issued.card, reader.address, bearing);
  return { reader, ...issued, bearing, insertion, held: await reader.card() };
}

describe('a card in a virtual reader', () => {
  it('gives its ATR, on and off', async () => {
    const { held } = await inserted();
    expect(await held.ask(ATR)).toBe('3BE000FF8131FE4514');
    held.say(POWER_ON);
    expect(await held.ask(ATR)).toBe('3BE000FF8131FE4514');
  });

  it('answers commands, and nothing but the ATR and commands', async () => {
    const { held } = await inserted();
    held.say(POWER_ON);
    held.say(RESET);
    expect(await held.ask(SELECT.jpki)).toBe('9000');
    expect(await held.ask(SELECT.file('0018'))).toBe('9000');
    expect(await held.ask('00200080')).toBe('63C3');
  });

  it('answers many messages of one chunk in their order', async () => {
    const { held } = await inserted();
    for (const message of [POWER_ON, SELECT.jpki, SELECT.file('0018'), '00200080', ATR]) held.say(message);
    const answers = [await held.hear(), await held.hear(), await held.hear(), await held.hear()];
    expect(answers).toEqual(['9000', '9000', '63C3', '3BE000FF8131FE4514']);
  });

  it('waits for the second half of a message', async () => {
    const { held } = await inserted();
    held.say(POWER_ON);
    const select = Buffer.from(SELECT.jpki, 'hex');
    held.sayRaw(Uint8Array.of(0));
    held.sayRaw(Uint8Array.of(select.length, ...select.subarray(0, 3)));
    held.sayRaw(select.subarray(3));
    expect(await held.hear()).toBe('9000');
  });

  it('forgets a verified PIN by reset and keeps its counters', async () => {
    const { held } = await inserted();
    held.say(POWER_ON);
    for (const command of [SELECT.jpki, SELECT.file('0018'), '002000800439393939']) await held.ask(command);
    held.say(RESET);
    for (const command of [SELECT.jpki, SELECT.file('0018')]) await held.ask(command);
    expect(await held.ask('00200080')).toBe('63C2');
  });

  it('is out when it is removed, without power', async () => {
    const { held, insertion, card } = await inserted();
    held.say(POWER_ON);
    await held.ask(SELECT.jpki);
    insertion.remove();
    await held.out;
    expect(await insertion.out).toEqual({ by: 'us' });
    expect(() => card.transmit(Uint8Array.of(0, 0xa4, 0, 0))).toThrow(CardGone);
  });

  it('is out when it gets a command without power, as it cannot answer', async () => {
    const { held, insertion } = await inserted();
    held.say(POWER_OFF);
    held.say(SELECT.jpki);
    expect(await held.out).toBe('');
    expect(await insertion.out).toEqual({ by: 'card' });
  });

  it('is cut off in the middle of an answer when told so', async () => {
    const { held, insertion, bearing } = await inserted();
    held.say(POWER_ON);
    for (const command of [SELECT.jpki, SELECT.file('0006')]) await held.ask(command);
    bearing.cutsNextAnswer = true;
    held.say('00B0000014');
    expect(await held.out).toBe('00164A504B49415049434354');
    expect(await insertion.out).toEqual({ by: 'card' });
    expect(bearing.cutsNextAnswer).toBe(false);
  });

  it.each([
    ['a message of no bytes', ''],
    ['the control byte 9', '09'],
  ])('leaves a reader that says %s', async (what, message) => {
    const { held, insertion } = await inserted();
    held.say(message);
    await held.out;
    expect(await insertion.out).toEqual({ by: 'stranger', message: expect.stringContaining(`got ${what}.`) });
  });

  it('is out when the reader drops it', async () => {
    const { held, insertion } = await inserted();
    held.drop();
    expect(await insertion.out).toMatchObject({ by: 'reader' });
  });

  it('tells what its own code threw', async () => {
    const { held, insertion, card } = await inserted();
    held.say(POWER_ON);
    card.transmit = () => {
      throw new TypeError('a mistake of ours');
    };
    const out = expect(insertion.out).rejects.toThrow('a mistake of ours');
    held.say(SELECT.jpki);
    await out;
    await held.out;
  });

  it('cannot go where no reader is', async () => {
    const reader = await openFakeReader();
    await reader.goAway();
    const { world, card } = await issueCard();
    await expect(insertCard(world.clock, card, reader.address)).rejects.toMatchObject({
      code: 'reader-unreachable',
      message: expect.stringMatching(/^Failed to insert the card: expected a virtual reader at 127.0.0.1:\d+ \(start/),
    });
  });
});
