import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../simulators/world/journal.ts';
import { createPerson } from '../../scenarios/person.ts';
import type { Person } from '../../scenarios/person.ts';
import { PLATFORMS } from '../../scenarios/scenario.ts';
import { settingSchema } from '../../scenarios/setting.ts';
import { createStage } from '../../scenarios/stage.ts';
import { castings, hands, playCasting, SEED } from './in-process.ts';

const SCENARIO = 'authentication/pairing/phone-loses-network';

const bytesOf = (journal: readonly JournalEntry[]): string => journal.map((entry) => JSON.stringify(entry)).join('\n');

describe('The same seed', () => {
  it.each(PLATFORMS)('gives the same journal byte for byte on %s, and another seed another', async (platform) => {
    const casting = castings.find(({ name }) => name === `${SCENARIO}@${platform}`);
    if (!casting) return expect.fail(`expected ${SCENARIO} on ${platform}`);
    const bytes = async (seed: string): Promise<string> => bytesOf((await playCasting(casting, [], seed)).journal);
    const first = await bytes(SEED);
    expect(await bytes(SEED)).toBe(first);
    expect(await bytes('another')).not.toBe(first);
  });

  it('gives the same journal when two people sign in at once in one world', async () => {
    const first = await twoAtOnce(SEED);
    expect(await twoAtOnce(SEED)).toBe(first);
    expect(await twoAtOnce('another')).not.toBe(first);
  });
});

/** Two people, two services, two PCs and two phones, whose acts fall between each other. */
async function twoAtOnce(seed: string): Promise<string> {
  const journal: JournalEntry[] = [];
  const stage = await createStage(settingSchema.parse({ seed, platform: 'pc' }), hands, (entry) => journal.push(entry));
  const person = createPerson(stage, async () => {});
  await Promise.all([
    signsIn(person, { in: 'browser', phone: 'phone-1', service: 'shop', card: 'adult' }),
    signsIn(person, { in: 'other-pc', phone: 'phone-2', service: 'bank', card: 'leap-day' }),
  ]);
  await stage.close();
  const signedIn = journal.filter(({ kind, data }) => kind === 'page' && data['page'] === 'signed-in');
  expect(new Set(signedIn.map(({ actor }) => actor)).size).toBe(2);
  return bytesOf(journal);
}

interface Things {
  readonly in: string;
  readonly phone: string;
  readonly service: string;
  readonly card: string;
}

async function signsIn(person: Person, { in: browser, phone, service, card }: Things): Promise<void> {
  await person.opensService({ in: browser, service });
  await person.asksToSignIn({ in: browser });
  await person.scansCode({ in: browser, phone });
  await person.typesNumber({ in: browser, phone, digits: 'right' });
  await person.unlocks({ phone });
  await person.begins({ phone });
  await person.typesPin({ phone, pin: 'right' });
  await person.typesCardInfoPin({ phone, pin: 'right' });
  await person.startsReading({ phone });
  await person.holdsCard({ phone, card });
  await person.allows({ phone });
  await person.finishes({ phone });
  await person.goesBackToService({ in: browser });
}
