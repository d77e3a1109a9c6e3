import type { Person } from './person.ts';
import { registeringOf, type Registering } from './registering.ts';
import { isSigning } from './scenario.ts';
import type { Stage } from './stage.ts';
import { usingCardOf, type UsingCard } from './using-card.ts';
import type { WayStage } from './ways/way.ts';
import { ways } from './ways/ways.ts';

/** How long the network takes where it is slow and nothing else was said. */
const SLOW_MS = 10_000;

/** Stretches of a journey, made of acts. */
export interface Journeys extends Registering, UsingCard {
  /** Opens the service's page and asks there for a sign-in, or for a signing at a service that has documents signed. */
  asksService(options?: { service?: string }): Promise<void>;
  /** From the service's page into the app: by link on a smartphone, by code elsewhere. */
  opensApp(options?: { service?: string }): Promise<void>;
  /** From the service's page to the steps in the app: by link on a smartphone, by code and six digits elsewhere. */
  arrivesInApp(options?: { service?: string }): Promise<void>;
  /** From the service's page, whose code the phone has opened, past the unlocking: types the number that it shows. */
  goesOnFromNumber(): Promise<void>;
  /** Leaves the app and is back at a service that says that it is over, and looks whether it opened a session. */
  givesUp(): Promise<void>;
  /** The same by closing the app's last screen. */
  isSentBack(): Promise<void>;
  /** From the service's first page to the app that waits for the card. */
  comesToTheReading(): Promise<void>;
  /** Allows, leaves the app and is back at the service. */
  consentsAndReturns(): Promise<void>;
  /** From the steps to the signed-in page, nothing going wrong. */
  completesSignIn(): Promise<void>;
  /** From the service's page over the steps, the target and the consent to the password for signing. */
  comesToThePassword(): Promise<void>;
  /** From the steps of a signing to the page that shows the signed document, nothing going wrong. */
  completesSigning(): Promise<void>;
  /** The phone locks itself and is woken, and then shows the screen that was open. */
  sleepsAt(screen: string): Promise<void>;
  /** The network is gone for a second. */
  hasOutage(lost: { of: string }): Promise<void>;
  /** A code is renewed on the page while a phone without network still opens it; the phone then says what became of it. */
  refreshesWhileOpening(times: { ms: number }): Promise<void>;
  /** Leaves the app's last screen and is back at the service. */
  returnsToService(): Promise<void>;
  /** The same, and the service shows the signed document. */
  returnsWithSignature(): Promise<void>;
  /** The whole way of a signing, nothing going wrong. */
  signs(): Promise<void>;
  /** Every stage of a way through the app; each of them is come to from where the way begins. */
  waysTo(goal: keyof typeof ways, options?: { slowMs?: number }): readonly WayStage[];
  /** Photographs the code of a new sign-in or signing, and comes to where a way to this goal begins. */
  comesToTheWay(goal: Exclude<keyof typeof ways, 'registration'>): Promise<void>;
  /** Takes away what a stage may have left behind: a card at the phone, a network that is slow or gone. */
  tidiesUp(): Promise<void>;
  /** The whole way, nothing going wrong. */
  signsIn(options?: { service?: string }): Promise<void>;
}

/** Puts the stretches together from a person's acts. */
export function journeysOf(person: Omit<Person, keyof Journeys>, stage: Stage): Journeys {
  const usingCard = usingCardOf(person, stage);
  const { entersPins, provesWithCard, signsWithCard } = usingCard;
  const asksService: Journeys['asksService'] = async ({ service } = {}) => {
    await person.opensService(service === undefined ? {} : { service });
    if (isSigning(service ?? stage.setting.service)) await person.asksToSign();
    else await person.asksToSignIn();
  };
  const opensApp: Journeys['opensApp'] = async (options) => {
    await asksService(options);
    if (stage.crossDevice) await person.scansCode();
    else await person.followsAppLink();
  };
  const goesOnFromNumber: Journeys['goesOnFromNumber'] = async () => {
    await person.typesNumber({ digits: 'right' });
    await person.unlocks();
  };
  const arrivesInApp: Journeys['arrivesInApp'] = async (options) => {
    await opensApp(options);
    if (stage.crossDevice) await goesOnFromNumber();
    else await person.unlocks();
    await person.seesScreen({ screen: isSigning(options?.service ?? stage.setting.service) ? 'sign-steps' : 'steps' });
  };
  const findsItOver = async (): Promise<void> => {
    await person.seesPage({ page: 'cancelled' });
    await person.opensAccount();
  };
  const comesToTheReading: Journeys['comesToTheReading'] = async () => {
    await arrivesInApp();
    await entersPins();
    await person.startsReading();
  };
  const consentsAndReturns: Journeys['consentsAndReturns'] = async () => {
    await person.allows();
    await returnsToService();
  };
  const comesToTheConsent = async (): Promise<void> => {
    await provesWithCard();
    await person.takesCardAway();
  };
  const consentsToSign = async (): Promise<void> => {
    await person.begins();
    await person.checksTarget();
    await person.allows();
  };
  const comesToThePassword: Journeys['comesToThePassword'] = async () => {
    await arrivesInApp();
    await consentsToSign();
    await person.seesScreen({ screen: 'sign-password' });
  };
  const returnsToService: Journeys['returnsToService'] = async () => {
    await person.finishes();
    if (!stage.crossDevice) return;
    await person.seesPage({ page: 'done' });
    await person.goesBackToService();
  };
  const completesSignIn: Journeys['completesSignIn'] = async () => {
    await provesWithCard();
    await consentsAndReturns();
    await person.seesPage({ page: 'signed-in' });
  };
  const returnsWithSignature: Journeys['returnsWithSignature'] = async () => {
    await returnsToService();
    await person.seesPage({ page: 'signed' });
  };
  const signsAndReturns = async (): Promise<void> => {
    await signsWithCard();
    await returnsWithSignature();
  };
  const registering = registeringOf(person, stage);
  const walker = { ...person, ...registering };
  return {
    ...registering,
    ...usingCard,
    asksService,
    opensApp,
    arrivesInApp,
    goesOnFromNumber,
    async givesUp() {
      await person.wantsToLeave();
      await person.stops();
      await findsItOver();
    },
    async isSentBack() {
      await person.taps({ label: '閉じる' });
      await findsItOver();
    },
    comesToTheReading,
    consentsAndReturns,
    completesSignIn,
    comesToThePassword,
    returnsToService,
    returnsWithSignature,
    async comesToTheWay(goal) {
      await asksService();
      await person.photographsCode();
      await person.scansCode();
      if (goal === 'number') return;
      await person.typesNumber({ digits: 'right' });
      if (goal === 'proof' || goal === 'sign-consent') return;
      await person.unlocks();
      if (goal === 'signature') await consentsToSign();
      else await comesToTheConsent();
      await person.scansPhotograph();
    },
    waysTo: (goal, { slowMs = SLOW_MS } = {}) => ways[goal]({ person: walker, slowMs }),
    async tidiesUp() {
      await person.regainsNetwork({ of: 'phone-1' });
      await person.takesCardAway();
    },
    async completesSigning() {
      await consentsToSign();
      await signsAndReturns();
    },
    async sleepsAt(screen) {
      await person.locksPhone();
      await person.wakesPhone();
      await person.seesScreen({ screen });
    },
    async hasOutage({ of }) {
      await person.losesNetwork({ of });
      await person.waits({ ms: 1_000 });
      await person.regainsNetwork({ of });
    },
    async refreshesWhileOpening({ ms }) {
      await asksService();
      await person.losesNetwork({ of: 'phone-1' });
      await person.scansCode();
      await person.seesScreen({ screen: 'no-network' });
      await person.waits({ ms });
      await person.refreshesCode();
      await person.regainsNetwork({ of: 'phone-1' });
      await person.taps({ label: '再試行' });
      await person.seesScreen({ screen: 'code-replaced' });
    },
    async signs() {
      await comesToThePassword();
      await signsAndReturns();
    },
    async signsIn(options) {
      await arrivesInApp(options);
      await completesSignIn();
    },
  };
}
