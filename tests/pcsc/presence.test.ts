import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DRIVER_NAMES, type Driver } from '../../simulators/card/pcsc/drivers/driver.ts';
import { loadDriver } from '../../simulators/card/pcsc/drivers/load-driver.ts';
import { openReader, type CardInReader } from '../../simulators/card/pcsc/reader.ts';
import { surveyCard } from '../../simulators/card/pcsc/survey-card.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { parseTestKey } from '../../simulators/trust/test-key.ts';
import type { JournalEntry } from '../../simulators/world/journal.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { startStopwatch } from '../../simulators/world/stopwatch.ts';
import { CardGone } from '../../simulators/world/wire.ts';
import { createWorldOn } from '../../simulators/world/world.ts';
import { SELECT, verifying } from '../unit/card/issue-card.ts';
import { goToCard, setStage } from '../unit/phone/stage.ts';
import { openLab, type Lab, type ServedCard } from './lab.ts';
import { describeWithPcsc } from './what-is-missing.ts';

const PATIENCE_MS = 20_000;

const drivers = await Promise.all(
  DRIVER_NAMES.map(async (name) => {
    try {
      return { name, driver: await loadDriver([name]) };
    } catch (cause) {
      return { name, driver: undefined, why: (cause as Error).message };
    }
  }),
);

describeWithPcsc('a card behind pcscd', () => {
  const journal: JournalEntry[] = [];
  const world = createWorldOn(createRealClock(), { seed: 'presence', sink: (entry) => journal.push(entry) });
  let lab: Lab;
  let served: ServedCard;

  beforeAll(async () => {
    lab = await openLab();
    // PC/SC reads it once, when it is first used.
    process.env['PCSCLITE_CSOCK_NAME'] = lab.socket;
    served = await lab.serve('adult');
  });
  afterAll(() => lab.close());
  beforeEach(() => void journal.splice(0));

  const taken: CardInReader[] = [];
  const take = async (driver: Driver): Promise<CardInReader> => {
    const card = await openReader(world, { driver, patienceMs: PATIENCE_MS });
    taken.push(card);
    return card;
  };
  // A card that is held by a test that failed would keep the process alive.
  afterEach(async () => {
    for (const card of taken.splice(0)) await card.close();
  });
  const tell = async (...order: string[]) => {
    const { code, out, err } = await lab.tegata('card', 'tell', ...order, '--json');
    if (code !== 0) throw new Error(err);
    return JSON.parse(out) as Record<string, unknown>;
  };
  const send = async (card: CardInReader, ...commands: string[]): Promise<string> => {
    let answer = '';
    for (const command of commands) {
      const bytes = Uint8Array.from(Buffer.from(command.replaceAll(' ', ''), 'hex'));
      answer = Buffer.from(await card.transmit(bytes))
        .toString('hex')
        .toUpperCase();
    }
    return answer;
  };

  for (const { name, driver, why } of drivers) {
    describe.skipIf(driver === undefined)(`through ${name}${driver ? '' : ` (not run: ${why})`}`, () => {
      const used = driver as Driver;

      it('answers, also at extended length, and keeps what it says out of the journal', async () => {
        const card = await take(used);
        expect(card.reader).toBe('Virtual PCD 00 00');
        card.powerOn();
        expect(await send(card, SELECT.cardInfo, SELECT.file('0011'), verifying('7193'))).toBe('9000');
        const number = await send(card, SELECT.file('0001'), '00B00000000000');
        expect(Buffer.from(number, 'hex').toString('latin1')).toContain('999900000012');
        expect((await send(card, SELECT.jpki, SELECT.file('000A'), '00B00000000000')).length).toBeGreaterThan(2_000);
        await card.close();
        expect(journal).toHaveLength(10);
        expect(JSON.stringify(journal)).not.toContain(Buffer.from('99990000').toString('hex'));
        expect(JSON.stringify(journal)).not.toContain(Buffer.from('7193').toString('hex'));
      });

      it('loses its PINs with the power, and no tries', async () => {
        const card = await take(used);
        card.powerOn();
        expect(await send(card, SELECT.jpki, SELECT.file('0018'), verifying('8264'))).toBe('9000');
        card.powerOff();
        card.powerOn();
        const digest = '00'.repeat(32);
        expect(await send(card, SELECT.jpki, SELECT.file('0017'), `802A0280 20 ${digest} 00`)).toBe('6982');
        card.powerOff();
        const { applications } = await surveyCard(card);
        expect(applications.find(({ id }) => id === 'jpki')?.pins[0]).toMatchObject({ left: 3 });
        await card.close();
      });

      it('can be lent to the simulated phone', async () => {
        const stage = setStage();
        await goToCard(stage, '8264', '7193');
        await stage.phone.tap('start-reading');
        const card = await take(used);
        await stage.phone.holdCard(card);
        expect(stage.phone.screen().id).toBe('consent');
        const [proof] = stage.called('proof');
        expect(proof?.['items']).toMatchObject({ name: '手形　花子', birthdate: '19800512' });
        const certificate = new X509Certificate(Buffer.from(String(proof?.['certificate']), 'base64'));
        const key = parseTestKey(loadPersona('adult').keys.authentication);
        expect(certificate.checkPrivateKey(key)).toBe(true);
        await card.close();
      });

      it('is seen to leave and to come back', async () => {
        const card = await take(used);
        card.powerOn();
        await send(card, SELECT.jpki);
        expect(await lab.order({ do: 'remove' })).toMatchObject({ place: 'out' });
        await card.gone;
        await expect(send(card, SELECT.jpki)).rejects.toThrow(CardGone);
        await card.close();
        const back = take(used);
        expect(await lab.order({ do: 'insert' })).toMatchObject({ place: 'in' });
        await (await back).close();
      });
    });
  }

  const usable = drivers.find(({ driver }) => driver)?.driver;

  describe.skipIf(usable === undefined)('told by the control port', () => {
    const used = usable as Driver;

    it('answers late', async () => {
      const card = await take(used);
      card.powerOn();
      await send(card, SELECT.jpki);
      await lab.order({ do: 'slow', delayMs: 300 });
      const stopwatch = startStopwatch();
      await send(card, SELECT.jpki);
      expect(stopwatch.elapsedMs()).toBeGreaterThan(290);
      await lab.order({ do: 'slow', delayMs: 0 });
      await card.close();
    });

    it('breaks off in the middle of an answer, and costs no try by it', async () => {
      const card = await take(used);
      card.powerOn();
      await send(card, SELECT.jpki, SELECT.file('0018'));
      await lab.order({ do: 'cut' });
      await expect(send(card, '00200080')).rejects.toThrow(CardGone);
      await card.gone;
      await card.close();
      await lab.order({ do: 'insert' });
      const again = await take(used);
      again.powerOn();
      expect(await send(again, SELECT.jpki, SELECT.file('0018'), '00200080')).toBe('63C3');
      await again.close();
    });

    it('is another person’s', async () => {
      expect(await tell('swap', 'child')).toMatchObject({ card: 'child', place: 'in' });
      const card = await take(used);
      card.powerOn();
      // A child has no signing certificate.
      expect(await send(card, SELECT.jpki, SELECT.file('0001'))).toBe('6A82');
      await card.close();
    });

    it('says in one sentence what is not possible', async () => {
      await expect(tell('swap', 'nobody')).rejects.toThrow(/^Failed to load a persona: expected one of adult, .*\n$/);
      await expect(tell('jump')).rejects.toThrow(
        /^Failed to tell the card: expected one of insert, .*, got “jump”\.\n$/,
      );
    });

    it('ends well by the signal of Ctrl+C, and is gone then', async () => {
      const card = await take(used);
      expect(await served.stop('SIGINT')).toBe(0);
      await card.gone;
      await card.close();
      await expect(tell('state')).rejects.toThrow(
        'Failed to find a card: expected `tegata card serve` to run, got none.',
      );
    });
  });
});
