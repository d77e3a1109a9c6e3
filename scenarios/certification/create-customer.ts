import type { Customer } from './customer.ts';
import { look } from './look.ts';
import { pageInWords } from './page-in-words.ts';
import type { Sitting } from './sitting.ts';
import { SittingStopped } from './sitting-stopped.ts';
import { typesPassword } from './sign-on-phone.ts';
import type { BeforeStep } from './service-file.ts';
import type { Visitor } from './visitor.ts';

/** Until it is locked: a PIN of four digits, and the password for signing. */
const WRONG_TRIES = { pin: 3, password: 5 };
const LAST_SCREENS = [
  'auth-pin-locked',
  'text-pin-locked',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-revoked',
  'certificate-suspended',
  'certificate-untrusted',
  'not-my-number-card',
  'sign-password-locked',
  'no-signing-certificate',
];

/** Gives the person of a sitting hands. */
export function createCustomer(sitting: Sitting): Customer {
  const { lab, setting } = sitting;
  const { service } = lab;
  const signs = service.purpose === 'signing';
  const isSameDevice = setting.way === 'same-device';

  const arrived = async (visitor: Visitor): Promise<void> => visitor.awaits([...service.success, ...service.failure]);
  const entersPins = async (which: 'right' | 'wrong'): Promise<void> => {
    if (signs) return typesPassword(sitting, which);
    const phone = await sitting.phone();
    const { id } = await phone.look();
    if (id === 'steps') await phone.press(isSameDevice ? 'はじめる' : '次へ');
    await phone.typePin(sitting.pin('authentication', which));
    if ((await phone.look()).id === 'text-pin') await phone.typePin(sitting.pin('cardInfo', 'right'));
  };
  const reads = async (): Promise<void> => {
    const phone = await sitting.phone();
    await phone.press('読み取り開始');
    await phone.holdCard(await sitting.card());
  };
  const goesBack = async (name: string | undefined): Promise<void> => {
    sitting.returnsIn = name ?? sitting.returnsIn;
    const visitor = await sitting.browser(name);
    if (isSameDevice) return (await sitting.phone()).press('利用中のサービスへ戻る');
    if (!(await visitor.awaitsPage(['done']))) throw await notAt('the end of the sign-in', visitor);
    await visitor.clicks('利用中のサービスへ戻る');
  };

  const comesBefore = async (visitor: Visitor): Promise<void> => {
    if (sitting.began.has(visitor.name)) return;
    sitting.began.add(visitor.name);
    for (const step of service.before) await doBefore(visitor, step, lab.environment);
  };

  const customer: Customer = {
    async signsIn(where) {
      await customer.begins(where);
      await customer.opensApp(where);
      await customer.approves();
      await customer.returns(where);
    },
    async asks({ in: name } = {}) {
      const visitor = await sitting.browser(name);
      await comesBefore(visitor);
      // Whom an earlier sign-in verified is still verified, and would look as if this one had.
      if (service.reset && 'page' in service.reset) await visitor.goes(service.reset.page);
      const [start] = service.start;
      if (!start) return;
      await visitor.goes(start.page);
      if (signs) sitting.notes.set('start', (await visitor.sees()).text.join('\n'));
      if (start.click !== undefined) await visitor.clicks(start.click);
    },
    async begins(where = {}) {
      await customer.asks(where);
      const visitor = await sitting.browser(where.in);
      if (!(await visitor.awaitsPage(['open-app', 'qr', 'app-opened'])))
        throw await notAt('the broker’s page', visitor);
    },
    async opensApp({ in: name } = {}) {
      const visitor = await sitting.browser(name);
      const phone = await sitting.phone();
      if (isSameDevice) {
        const page = await visitor.awaitsPage(['open-app', 'app-opened']);
        const link = page?.links.find(({ href }) => href.startsWith(lab.appLinkOrigin));
        if (!link) throw await notAt('a page with the link to the app', visitor);
        await phone.opensLink(link.href);
      } else {
        if (!(await visitor.awaitsPage(['qr']))) throw await notAt('the two-dimensional code', visitor);
        await phone.opensLink(await visitor.readsCode());
        await sitting.phoneShows(['number']);
        const { number = '' } = await phone.look();
        if (!(await visitor.awaitsPage(['number']))) throw await notAt('the field for six digits', visitor);
        await visitor.fills('6桁の数字', number);
        await visitor.clicks('次へ');
      }
      await sitting.phoneShows(['unlock']);
      await phone.unlock();
      await sitting.phoneShows([signs ? 'sign-steps' : 'steps']);
    },
    async approves() {
      await customer.holdsCard();
      if (!signs) {
        await sitting.phoneShows(['consent']);
        await (await sitting.phone()).press('許可');
      }
      await sitting.phoneShows(['done']);
    },
    async holdsCard() {
      await entersPins('right');
      await reads();
    },
    async locksPin() {
      for (let tries = 0; tries < WRONG_TRIES[signs ? 'password' : 'pin']; tries++) {
        await entersPins('wrong');
        await reads();
      }
      await sitting.phoneShows([signs ? 'sign-password-locked' : 'auth-pin-locked']);
    },
    async stops({ in: name } = {}) {
      sitting.returnsIn = name ?? sitting.returnsIn;
      const phone = await sitting.phone();
      await phone.closeScreen();
      await phone.press('中止');
      await arrived(await sitting.browser(name));
    },
    async leavesApp({ in: name } = {}) {
      sitting.returnsIn = name ?? sitting.returnsIn;
      await sitting.phoneShows(LAST_SCREENS);
      await (await sitting.phone()).closeScreen();
      await arrived(await sitting.browser(name));
    },
    async returns({ in: name } = {}) {
      await goesBack(name);
      await arrived(await sitting.browser(name));
    },
    async catchesReturn({ in: name } = {}) {
      const caught = lab.tap.catchReturn(setting.id);
      await goesBack(name);
      return new URL(await caught);
    },
    async follows(address, { in: name } = {}) {
      sitting.returnsIn = name ?? sitting.returnsIn;
      const visitor = await sitting.browser(name);
      // Whoever is led astray is in an account of theirs, where the service has accounts.
      await comesBefore(visitor);
      await visitor.goes(String(address));
      await arrived(visitor);
    },
    async logsOut({ in: name } = {}) {
      if (!service.logout) return false;
      const visitor = await sitting.browser(name);
      await visitor.goesBeside(service.logout.page ?? service.protected.page);
      if (service.logout.click !== undefined) await visitor.clicks(service.logout.click);
      await visitor.turnsBack();
      return true;
    },
    becomes: async (persona) => sitting.become(persona),
    async failsWithCardOf(persona) {
      sitting.become(persona);
      await customer.begins({ in: persona });
      await customer.opensApp({ in: persona });
      await customer.holdsCard();
      await customer.leavesApp({ in: persona });
      await customer.looks(persona, { in: persona });
    },
    async copiesCookies(from, to) {
      const cookies = await (await sitting.browser(from)).cookies();
      await (await sitting.browser(to)).takesCookies(cookies);
    },
    async leavesPage({ in: name } = {}) {
      const [start] = service.start;
      if (start) await (await sitting.browser(name)).goes(start.page);
    },
    async renewsCode({ in: name } = {}) {
      const visitor = await sitting.browser(name);
      if (!(await visitor.awaitsPage(['qr-expired']))) throw await notAt('the page of an expired code', visitor);
      await visitor.clicks('二次元コードを更新');
    },
    callback: () => service.client.redirectUris[0] ?? '',
    everybodyIsTold: (faults) => lab.tellEverybody(faults),
    waits: (ms) => lab.passes(ms),
    async looks(name, { in: where } = {}) {
      sitting.sights.set(name, await look(await sitting.browser(where), service));
    },
    notes: (name, value) => void sitting.notes.set(name, value),
  };
  return customer;
}

async function notAt(wanted: string, visitor: Visitor): Promise<SittingStopped> {
  return new SittingStopped(`Expected ${wanted}, got ${pageInWords(await visitor.sees())}.`);
}

/** One step of `before`; a value named by the environment must be there. */
async function doBefore(
  visitor: Visitor,
  step: BeforeStep,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if ('go' in step) return visitor.goes(step.go);
  if ('click' in step) return visitor.clicks(step.click);
  const value = typeof step.with === 'string' ? step.with : environment[step.with.env];
  if (value === undefined) {
    throw new SittingStopped(`Expected the environment variable ${JSON.stringify(step.with)} of \`before\` to be set.`);
  }
  return visitor.fills(step.fill, value);
}
