import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mayRun, readDisposableCards, triesLeft } from '../../../simulators/card/pcsc/may-run.ts';
import { surveyCard } from '../../../simulators/card/pcsc/survey-card.ts';
import { makeForeignCard } from '../../../simulators/card/foreign-card.ts';
import { createWorld } from '../../../simulators/world/world.ts';
import { issueCard, SELECT, verifying } from '../card/issue-card.ts';

describe('what a card says without a PIN', () => {
  it('is its token, its free certificates and its counters', async () => {
    const { card } = await issueCard('one-try-left');
    const { token, fingerprint, applications } = await surveyCard(card);
    expect(token).toBe('JPKIAPICCTOKEN2');
    const jpki = applications.find(({ id }) => id === 'jpki');
    const certificates = jpki?.files.filter(({ certificate }) => certificate);
    expect(certificates?.map(({ id }) => id)).toEqual([0x0002, 0x000a, 0x000b]);
    const own = certificates?.find(({ id }) => id === 0x000a)?.certificate;
    expect(own).toMatchObject({ subject: expect.stringMatching(/^C=JP, CN=/), fingerprint });
    expect(triesLeft({ applications })).toEqual({ authentication: 1, signing: 1, cardInfo: 1 });
  });

  it('costs no try, and leaves no PIN verified', async () => {
    const { card, journal, send } = await issueCard();
    send(SELECT.jpki, SELECT.file('0018'), verifying('0000'));
    const before = triesLeft(await surveyCard(card));
    expect(before).toEqual({ authentication: 2, signing: 5, cardInfo: 3 });
    expect(triesLeft(await surveyCard(card))).toEqual(before);
    const sent = journal.map(({ data }) => String(data['command'] ?? ''));
    // The first is the wrong PIN above.
    expect(sent.filter((command) => command.startsWith('0020') && command.length > 8)).toHaveLength(1);
  });

  it('is little where it is no My Number Card', async () => {
    const world = createWorld({ seed: 'survey', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
    const { applications, token } = await surveyCard(makeForeignCard(world, 'transport'));
    expect(token).toBeUndefined();
    expect(applications.filter(({ isThere }) => isThere)).toEqual([]);
    expect(triesLeft({ applications })).toEqual({});
  });

  it('tells a locked PIN from one of a child that is not there', async () => {
    const locked = await issueCard('authentication-pin-locked');
    expect(triesLeft(await surveyCard(locked.card)).authentication).toBe(0);
    const child = await issueCard('child');
    expect(triesLeft(await surveyCard(child.card))).not.toHaveProperty('signing');
  });
});

describe('a scenario with a physical card', () => {
  it.each([
    [{ authentication: 2 }, { authentication: 3 }, true],
    [{ authentication: 3 }, { authentication: 3 }, false],
    [{ authentication: 1 }, { authentication: 1 }, false],
    [{ authentication: 0, cardInfo: 0 }, { authentication: 0 }, true],
    [{ authentication: 1, cardInfo: 1 }, { authentication: 3, cardInfo: 1 }, false],
    [{ signing: 1 }, {}, false],
    [{}, {}, true],
  ])('that spends %j of %j left may run: %s', (spends, left, may) => {
    expect(mayRun(spends, left, false).may).toBe(may);
    expect(mayRun(spends, left, true)).toEqual({ may: true });
  });

  it('says why it may not', () => {
    expect(mayRun({ cardInfo: 3 }, { cardInfo: 3 }, false)).toEqual({
      may: false,
      why: 'Failed to run with this card: expected more than 3 tries of the cardInfo PIN, got 3; a card that may be locked must be listed as disposable.',
    });
  });
});

describe('the file of disposable cards', () => {
  const write = (text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'tegata-cards-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'cards.json');
    writeFileSync(path, text);
    return path;
  };

  it('names cards by what `card info` shows', async () => {
    const fingerprint = 'A1'.repeat(32);
    const path = write(JSON.stringify([{ fingerprint, note: 'the test card in the drawer' }]));
    expect([...(await readDisposableCards(path))]).toEqual([fingerprint]);
  });

  it.each([
    ['{', 'expected JSON'],
    ['[{"fingerprint":"a1"}]', 'expected the fingerprint that `tegata card info` shows'],
    ['{}', 'expected array'],
  ])('that is wrong is told: %s', async (text, why) => {
    await expect(readDisposableCards(write(text))).rejects.toMatchObject({
      code: 'file-invalid',
      message: expect.stringContaining(why),
    });
  });

  it('that is not there is told', async () => {
    await expect(readDisposableCards('/nowhere/cards.json')).rejects.toThrow('expected a file, got none');
  });
});
