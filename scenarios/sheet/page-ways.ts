import type { PageId } from '../../simulators/broker/interaction.ts';
import type { Ending } from '../../simulators/relying-party/ending.ts';
import type { Person } from '../person.ts';
import type { Platform } from '../scenario.ts';
import type { SettingInput } from '../setting.ts';
import type { Stage } from '../stage.ts';

/** How a person comes to see a page. */
export interface Way {
  readonly platform: Platform;
  readonly setting?: Partial<SettingInput>;
  /** The browser that shows it, when it is not the first. */
  readonly in?: string;
  readonly go: (person: Person, stage: Stage) => Promise<void>;
}

const pc = (go: Way['go']): Way => ({ platform: 'pc', go });
const phone = (go: Way['go'], setting?: Way['setting']): Way => ({
  platform: 'smartphone-ios',
  ...(setting && { setting }),
  go,
});
const visit = (path: string): Way =>
  pc(async (_, stage) => (await stage.browser()).open(`${stage.service().origin}${path}`));

const begin = async (person: Person): Promise<void> => {
  await person.opensService();
  await person.asksToSignIn();
};
const allow = async (person: Person): Promise<void> => {
  await person.comesToTheReading();
  await person.holdsCard();
  await person.allows();
};

/** A way to every page of the broker. A page without a way does not compile. */
export const brokerWays: Readonly<Record<PageId | 'other-browser' | 'error' | 'install-app', Way>> = {
  'open-app': phone(begin),
  'app-opened': phone((person) => person.opensApp()),
  qr: pc(begin),
  'qr-expired': pc(async (person) => {
    await begin(person);
    await person.waits({ ms: 30_000 });
  }),
  number: pc(async (person) => {
    await person.opensApp();
    await person.typesNumber({ digits: 'wrong' });
  }),
  'continue-on-phone': pc((person) => person.arrivesInApp()),
  done: pc(allow),
  cancelled: phone(
    async (person) => {
      await person.arrivesInApp();
      await person.wantsToLeave();
      await person.stops();
    },
    // Sent back to another browser in vain, the first one still says that it was cancelled.
    { returnsIn: 'another', broker: { returnGoesTo: 'starting-browser' } },
  ),
  'page-over': pc(async (person) => {
    await begin(person);
    await person.waits({ ms: 40 * 60_000 });
  }),
  'other-browser': {
    platform: 'pc',
    in: 'another',
    async go(person, stage) {
      await begin(person);
      const { url } = await (await stage.browser()).look();
      await (await stage.browser('another')).open(url);
    },
  },
  error: pc(async (person, stage) => {
    await begin(person);
    await (await stage.browser()).open('http://broker.tegata.test/api/realms/main/protocol/openid-connect/auth');
  }),
  'install-app': phone(
    async (person) => {
      await begin(person);
      await person.followsAppLink();
    },
    { app: 'none', given: 'fresh' },
  ),
};

const sign = (setting: Way['setting'], lies: readonly string[] = []): Way => ({
  platform: 'pc',
  setting: { service: 'insurer', ...setting },
  async go(person, stage) {
    await stage.brokerLies(lies);
    await person.comesToThePassword();
    await person.signsWithCard();
    await person.returnsToService();
  },
});

type ServicePage = Ending | 'start' | 'signed-in' | 'signed' | 'policy' | 'terms';

/** A way to every page of a service. */
export const serviceWays: Readonly<Record<ServicePage, Way>> = {
  start: visit('/'),
  policy: visit('/policy'),
  terms: visit('/terms'),
  'not-signed-in': visit('/account'),
  'not-found': visit('/nothing-here'),
  'no-session': visit('/callback?state=nobody&code=none'),
  'signed-in': pc((person) => person.signsIn()),
  signed: sign({}),
  'signature-wrong': sign({ defects: ['other-hash-signed'] }),
  'signer-expired': sign({ persona: 'certificate-expired' }),
  'signer-not-yet-valid': sign({ persona: 'certificate-not-yet-valid' }),
  'signer-revoked': sign({ persona: 'adult-moved' }),
  // The server takes no card of another authority, so that only a lie brings one to the service.
  'signer-untrusted': sign({}, ['sign-foreign-root']),
  cancelled: pc(async (person) => {
    await person.arrivesInApp();
    await person.wantsToLeave();
    await person.stops();
  }),
  failed: pc(async (person, stage) => {
    await begin(person);
    const browser = await stage.browser();
    await browser.open(`${stage.service().origin}/callback?state=other&code=none`);
  }),
  unreachable: pc(async (person, stage) => {
    stage.world.network.cut(stage.setting.service);
    await begin(person);
  }),
};
