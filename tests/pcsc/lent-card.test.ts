import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScrub } from '../../reports/scrub.ts';
import { listSecrets } from '../../scenarios/catalogue/list-secrets.ts';
import type { RunResult, ScenarioResult } from '../../reports/result.ts';
import type { CardSurvey } from '../../simulators/card/pcsc/survey-card.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { openLab, type Ended, type Lab } from './lab.ts';
import { describeWithPcsc } from './what-is-missing.ts';

const { name, address, birthdate, individualNumber, pins } = loadPersona('adult');
const PINS = { TEGATA_PIN_AUTHENTICATION: pins.authentication ?? '', TEGATA_PIN_CARD_INFO: pins.cardInfo ?? '' };

describeWithPcsc('a card in a reader that is lent to the simulated phone', () => {
  let lab: Lab;
  let runs = 0;

  beforeAll(async () => {
    lab = await openLab();
    await lab.serve('adult');
  });
  afterAll(() => lab.close());

  const run = async (
    ...args: string[]
  ): Promise<Ended & { out: string; folder: string; results: readonly ScenarioResult[] }> => {
    const folder = lab.file(`run-${++runs}`);
    const ended = await lab.tegataWith(PINS, 'run', '--card', 'reader', '--lang', 'en', '--out', folder, ...args);
    const { results } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as RunResult;
    return { ...ended, folder, results };
  };
  const everythingIn = (folder: string): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');

  it('signs in, writes nothing down that it says of its holder, and refuses before the run what could lock it', async () => {
    const { folder, results, out } = await run(
      'authentication/card/slips-away@pc',
      'authentication/happy/all-four-items@pc',
      'authentication/people/leap-day@pc',
      'authentication/pins/locks-at-the-third-miss@pc',
      'authentication/pins/wrong-once@pc',
    );
    expect(
      results.map(({ id, verdict, reason = '' }) => [id.split('/').at(-1), verdict, reason]),
      out,
    ).toEqual([
      ['slips-away@pc', 'not-applicable', expect.stringContaining('needs a mishap of the card')],
      ['all-four-items@pc', 'passed', ''],
      ['leap-day@pc', 'not-applicable', expect.stringContaining('the card of the persona leap-day')],
      [
        'locks-at-the-third-miss@pc',
        'not-run',
        expect.stringContaining('expected more than 3 tries of the authentication PIN, got 3'),
      ],
      ['wrong-once@pc', 'passed', ''],
    ]);
    const written = everythingIn(folder);
    expect(written).toContain('〈card: name〉');
    const given = name.split('　')[1];
    const personal = [name, given, address, birthdate, individualNumber];
    expect(personal.filter((value) => value && written.includes(value))).toEqual([]);
    expect(createScrub(listSecrets(PINS)).text(written).found).toEqual([]);
    expect(results.flatMap(({ attachments }) => attachments)).toEqual([]);
  });

  it('locks one that is listed as disposable', async () => {
    const { out } = await lab.tegata('card', 'info', '--reader', '--json');
    const { fingerprint, applications } = JSON.parse(out) as CardSurvey;
    expect(applications.find(({ id }) => id === 'jpki')?.pins[0]).toMatchObject({ left: 3 });
    const list = lab.file('disposable.json');
    writeFileSync(list, JSON.stringify([{ fingerprint }]));
    const { results } = await run(
      '--disposable',
      list,
      'authentication/happy/nothing-but-openid@pc',
      'authentication/pins/locks-at-the-third-miss@pc',
    );
    expect(results.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  });
});
