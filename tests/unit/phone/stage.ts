import { createPhone, type Phone } from '../../../simulators/phone/phone.ts';
import type { PhoneOptions } from '../../../simulators/phone/options.ts';
import type { PhoneRules } from '../../../simulators/phone/phone-rules.ts';
import { honestPhoneRules } from '../../../simulators/phone/rules.ts';
import type { JournalEntry } from '../../../simulators/world/journal.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';
import { makeStageCard, type StageCard } from './stage-card.ts';
import { serveStageBroker, type StageBroker } from './stage-broker.ts';

/** One phone, one card and one obedient broker. */
export interface Stage {
  world: VirtualWorld;
  phone: Phone;
  broker: StageBroker;
  card: StageCard;
  journal: JournalEntry[];
  /** What the app handed to the browser. */
  opened: string[];
  /** Ids of the screens shown so far. */
  screens(): unknown[];
  /** Calls to the broker by the last word of their path. */
  called(word: string): Record<string, unknown>[];
}

interface Setting {
  /** Whether the app was registered before. */
  given?: 'registered' | 'fresh';
  way?: 'same_device' | 'cross_device';
  options?: Partial<PhoneOptions>;
  rules?: PhoneRules;
}

export const LINK = 'http://app.tegata.test/open?ticket=T1';

/** Sets the stage for one test. */
export function setStage({
  given = 'registered',
  way = 'same_device',
  options = {},
  rules = honestPhoneRules,
}: Setting = {}): Stage {
  const journal: JournalEntry[] = [];
  const opened: string[] = [];
  const world = createWorld({
    seed: 'phone',
    startsAt: new Date('2026-01-01T00:00:00Z'),
    sink: (entry) => journal.push(entry),
  });
  const broker = serveStageBroker(world, way);
  const phone = createPhone(
    world,
    {
      id: 'phone-1',
      platform: 'ios',
      brokerOrigin: 'http://broker.tegata.test',
      ...(given === 'registered' && { appToken: 'token-1' }),
      openInBrowser: async (url) => void opened.push(url),
      ...options,
    },
    rules,
  );
  return {
    world,
    phone,
    broker,
    card: makeStageCard(),
    journal,
    opened,
    screens: () => journal.filter(({ kind }) => kind === 'screen').map(({ data }) => data['screen']),
    called: (word) => broker.calls.filter(({ path }) => path.endsWith(`/${word}`)).map(({ body }) => body),
  };
}

/** Opens the link; on a PC's sign-in the number is typed there. Ends on the steps screen. */
export async function goToSteps({ phone, broker, world }: Stage): Promise<void> {
  await phone.opensLink(LINK);
  if (phone.screen().id === 'number') {
    broker.push({ state: 'ready' });
    await world.clock.advance(0);
  }
  await phone.tap('unlock');
}

/** Types both PINs where they are asked for. Ends on the screen before the card. */
export async function goToCard(stage: Stage, authPin = '1234', textPin = '5678'): Promise<void> {
  const { phone } = stage;
  await goToSteps(stage);
  await phone.tap('next');
  await phone.type('auth-pin', authPin);
  await phone.tap('next');
  if (phone.screen().id !== 'text-pin') return;
  await phone.type('text-pin', textPin);
  await phone.tap('next');
}

/** Reads the card. Ends on the consent screen when nothing goes wrong. */
export async function goToConsent(stage: Stage): Promise<void> {
  await goToCard(stage);
  await stage.phone.tap('start-reading');
  await stage.phone.holdCard(stage.card);
}
