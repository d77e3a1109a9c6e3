import { describe, expect, it } from 'vitest';
import type { Driver, ReaderStatus } from '../../../simulators/card/pcsc/drivers/driver.ts';
import { loadDriver } from '../../../simulators/card/pcsc/drivers/load-driver.ts';
import { openReader } from '../../../simulators/card/pcsc/reader.ts';
import type { JournalEntry } from '../../../simulators/world/journal.ts';
import { CardGone } from '../../../simulators/world/wire.ts';
import { createWorld } from '../../../simulators/world/world.ts';
import { issueCard, SELECT, verifying } from '../card/issue-card.ts';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();

/** A PC/SC service with readers of this test, one of which holds an adult's card. */
async function service(names = ['Empty 00', 'Contact 01'], holding = 'Contact 01') {
  const { card } = await issueCard();
  card.powerOff();
  const journal: JournalEntry[] = [];
  const startsAt = new Date('2026-01-01T00:00:00Z');
  const world = createWorld({ seed: 'reader', startsAt, sink: (entry) => journal.push(entry) });
  let tell: (status: ReaderStatus) => void = () => {};
  let isIn = true;
  const calls: string[] = [];
  const driver: Driver = {
    name: 'smartcard',
    open(onStatus) {
      tell = onStatus;
      const statuses = names.map((reader) => ({ reader, ...(reader === holding && { atr: card.atr }) }));
      void world.work.track(Promise.resolve().then(() => statuses.forEach(onStatus)));
      return {
        async connect() {
          if (!isIn) throw new Error('no card');
          calls.push('connect');
          card.powerOn();
          return {
            async transmit(command) {
              if (!isIn) throw new Error('card removed');
              return card.transmit(command);
            },
            async disconnect() {
              calls.push('disconnect');
              card.powerOff();
            },
          };
        },
        close: () => void calls.push('close'),
      };
    },
  };
  const pullOut = (): void => {
    isIn = false;
    tell({ reader: holding });
  };
  return { world, journal, driver, calls, pullOut };
}

describe('a card in a reader', () => {
  it('answers as the card does', async () => {
    const { world, driver, calls } = await service();
    const card = await openReader(world, { driver });
    expect([card.reader, hexOf(card.atr)]).toEqual(['Contact 01', '3BE000FF8131FE4514']);
    card.powerOn();
    expect(hexOf(await card.transmit(bytesOf(SELECT.jpki)))).toBe('9000');
    expect(hexOf(await card.transmit(bytesOf(SELECT.file('0006'))))).toBe('9000');
    expect(hexOf(await card.transmit(bytesOf('00B0000004')))).toBe('4A504B499000');
    await card.close();
    expect(calls).toEqual(['connect', 'disconnect', 'close']);
  });

  it('leaves lengths and status words in the journal, and nothing of what it says', async () => {
    const { world, journal, driver } = await service();
    const card = await openReader(world, { driver });
    card.powerOn();
    const commands = [SELECT.cardInfo, SELECT.file('0011'), verifying('7193'), SELECT.file('0001'), '00B0000000'];
    const answers: string[] = [];
    for (const command of commands) answers.push(hexOf(await card.transmit(bytesOf(command))));
    await card.close();
    expect(answers.at(-1)).toContain(hexOf(Buffer.from('999900000012')));
    expect(
      journal.map(({ kind, data }) => [kind, data['command'] ?? data['on'], data['response'], data['sw']]),
    ).toEqual([
      ['power', true, undefined, undefined],
      ['apdu', SELECT.cardInfo, '', '9000'],
      ['apdu', SELECT.file('0011'), '', '9000'],
      ['apdu', '00200080**********', '', '9000'],
      ['apdu', SELECT.file('0001'), '', '9000'],
      ['apdu', '00B0000000', '…(17 bytes)', '9000'],
      ['power', false, undefined, undefined],
    ]);
  });

  it('is gone for whoever asks it once it was pulled out', async () => {
    const { world, driver, pullOut } = await service();
    const card = await openReader(world, { driver });
    card.powerOn();
    await card.transmit(bytesOf(SELECT.jpki));
    pullOut();
    await card.gone;
    await expect(card.transmit(bytesOf(SELECT.jpki))).rejects.toThrow(CardGone);
    card.powerOff();
    card.powerOn();
    await expect(card.transmit(bytesOf(SELECT.jpki))).rejects.toThrow(CardGone);
    await card.close();
  });

  it('is gone when its answer breaks off', async () => {
    const { world, driver } = await service();
    const session = (): ReturnType<Driver['open']> => ({
      connect: async () => ({ transmit: async () => Uint8Array.of(0x90), disconnect: async () => {} }),
      close: () => {},
    });
    const breaking: Driver = { ...driver, open: (...told) => ({ ...driver.open(...told), ...session() }) };
    const card = await openReader(world, { driver: breaking });
    card.powerOn();
    await expect(card.transmit(bytesOf(SELECT.jpki))).rejects.toThrow('its answer broke off');
  });

  it('says nothing without power', async () => {
    const { world, driver } = await service();
    const card = await openReader(world, { driver });
    await expect(card.transmit(bytesOf(SELECT.jpki))).rejects.toThrow(CardGone);
    await card.close();
  });

  it('is chosen by a part of the reader’s name, and waited for only so long', async () => {
    const { world, driver, calls } = await service();
    const opening = expect(openReader(world, { driver, name: 'Empty', patienceMs: 500 })).rejects.toMatchObject({
      code: 'reader-unreachable',
      message:
        'Failed to take the card: expected a card in a reader called “Empty”, got no card in Empty 00, Contact 01.',
    });
    await world.clock.advance(500);
    await opening;
    expect(calls).toEqual(['close']);
  });

  it.each([
    ['at once', true],
    ['later', false],
  ])('cannot be had without the PC/SC service, as it says %s', async (_, atOnce) => {
    const { world } = await service();
    const driver: Driver = {
      name: 'smartcard',
      open(_onStatus, onError) {
        if (atOnce) throw new Error('Service not available.(0x8010001d)\n');
        void Promise.resolve(new Error('Service not available.(0x8010001d)')).then(onError);
        return { connect: () => Promise.reject(new Error('closed')), close: () => {} };
      },
    };
    await expect(openReader(world, { driver })).rejects.toMatchObject({
      message:
        'Failed to take the card: expected the PC/SC service (pcscd) to run, got “Service not available.(0x8010001d)”.',
    });
  });
});

describe('the drivers of readers', () => {
  const driver: Driver = { name: 'smartcard', open: () => ({ connect: () => Promise.reject(), close: () => {} }) };
  const missing = () => Promise.reject(new Error('Could not locate the bindings file.\nTried: …'));

  it('stand in for one another', async () => {
    const loaded = await loadDriver(['pcsclite', 'smartcard'], {
      pcsclite: missing,
      smartcard: async () => ({ driver }),
    });
    expect(loaded).toBe(driver);
  });

  it('that cannot be loaded are told in one sentence', async () => {
    await expect(
      loadDriver(['pcsclite', 'smartcard'], { pcsclite: missing, smartcard: missing }),
    ).rejects.toMatchObject({
      code: 'reader-unreachable',
      message: expect.stringMatching(
        /^Failed to use a card reader: expected npm’s pcsclite or smartcard .*, got pcsclite: Could not locate the bindings file; smartcard: Could not locate the bindings file\.$/,
      ),
    });
  });
});
