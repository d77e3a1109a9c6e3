import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { CertificateKind } from '../../simulators/trust/authority.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import type { Ending, Holder } from '../package/holder.ts';
import type { HolderRequest } from '../package/create-holders.ts';
import { CERTIFICATE_CHANGES, type CertificateChange } from './change-certificate.ts';
import { CONTROL, createControl, type ControlSetting } from './control.ts';
import { choicePage, closedPage, deskPage, numberPage, stuckPage, type PersonaRow } from './desk-pages.ts';
import { ENDINGS } from './endings.ts';

/** What the desk works with. */
export interface DeskSetting {
  /** The broker's, which the desk shares: what it sets as a cookie reaches the broker. */
  readonly origin: string;
  /** Guards everything here: the desk can sign in as anybody. */
  readonly token: string;
  readonly personas: readonly PersonaRow[];
  readonly faults: ControlSetting['faults'];
  readonly clock: { now(): number; shift(ms: number): void };
  holder(request: HolderRequest): Promise<Holder>;
  /** Changes the state of a persona's certificate. Throws `HarnessError` in words for whoever asked for it. */
  change(asked: { persona: string; kind: CertificateKind; change: CertificateChange }): Promise<void>;
  readonly plan: ControlSetting['plan'];
  readonly tellEverybody: ControlSetting['tellEverybody'];
}

const COOKIE = 'tegata_desk';
const FOREVER = 'Max-Age=2592000';

/**
 * Where a person takes the part of phone and card by hand: chooses who signs in and how it ends, and may have the broker
 * lie or the clock moved. Links to the app lead here.
 */
export function createDesk(setting: DeskSetting): Handle {
  const { origin, token, personas, clock } = setting;
  // What everybody would see cannot be told to one browser.
  const faults = setting.faults.filter(({ everybody }) => !everybody);
  const control = createControl(setting);
  const app = new Hono();

  app.use(async (c, next) => {
    const given = new URL(c.req.url).searchParams.get('token') ?? cookieOf(c.req.header('cookie'));
    if (!isSame(given, token)) return c.html(closedPage(), 403);
    // A page of somebody else's may not press the buttons.
    if (c.req.method === 'POST' && !isFromHere(c.req.header('origin'), c.req.header('host'))) {
      return c.html(closedPage(), 403);
    }
    return next();
  });
  app.get('/desk', (c) => {
    c.header('set-cookie', `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; ${FOREVER}`, { append: true });
    return c.html(
      deskPage({ nowMs: clock.now(), faults, personas, lie: c.req.query('lie'), said: c.req.query('said') }),
    );
  });
  app.get('/open', (c) => c.html(choicePage({ ticket: c.req.query('ticket') ?? '', personas, endings: ENDINGS })));
  app.post('/desk/clock', async (c) => {
    const { minutes } = await c.req.parseBody();
    clock.shift(Number(minutes) * 60_000 || 0);
    return c.redirect('/desk', 303);
  });
  app.post('/desk/certificate', async (c) => {
    const { persona, kind, change } = await c.req.parseBody();
    const asked = certificateOrder.safeParse({ persona, kind, change });
    const said = asked.success ? await outcome(() => setting.change(asked.data)) : 'Failed: not understood.';
    return c.redirect(`/desk?said=${encodeURIComponent(said)}`, 303);
  });
  app.post('/desk/lie', async (c) => {
    const { fault } = await c.req.parseBody();
    const chosen = faults.find(({ id }) => id === fault);
    const plan = chosen ? await setting.plan([{ id: chosen.id }]) : { name: 'tegata_plan', value: '' };
    const lasts = chosen ? FOREVER : 'Max-Age=0';
    c.header('set-cookie', `${plan.name}=${plan.value}; Path=/; HttpOnly; SameSite=Lax; ${lasts}`, { append: true });
    return c.redirect(`/desk${chosen ? `?lie=${chosen.id}` : ''}`, 303);
  });
  app.post('/desk/sign-in', async (c) => {
    const { ticket, persona, ending } = await c.req.parseBody();
    const chosen = ENDINGS.find(({ id }) => id === ending);
    if (!chosen) return c.redirect('/desk', 303);
    let back: string | undefined;
    const openInBrowser = async (url: string): Promise<void> => {
      back = url;
    };
    const holder = await setting.holder({ persona: String(persona), openInBrowser });
    await holder.phone.opensLink(`${origin}/open?ticket=${encodeURIComponent(String(ticket))}`);
    const { id, number, title, text } = await holder.phone.look();
    if (id === 'number') {
      // The digits are typed on the other page; the person here goes on by itself when they have been.
      void goThrough(holder, chosen.id);
      return c.html(numberPage(number ?? ''));
    }
    if (id !== 'unlock') return c.html(stuckPage(title, text));
    await goThrough(holder, chosen.id);
    if (back !== undefined) return c.redirect(back, 303);
    const shown = await holder.phone.look();
    return c.html(stuckPage(shown.title, shown.text));
  });
  app.onError((cause, c) => {
    if (cause instanceof HarnessError) return c.html(stuckPage('できませんでした', [cause.message]), 400);
    throw cause;
  });
  return (request) => (new URL(request.url).pathname.startsWith(`${CONTROL}/`) ? control : app.fetch)(request);
}

const certificateOrder = z.object({
  persona: z.string(),
  kind: z.enum(['authentication', 'signing']),
  change: z.enum(CERTIFICATE_CHANGES),
});

/** Does something and says what came of it. */
async function outcome(deed: () => Promise<void>): Promise<string> {
  try {
    await deed();
    return '変更しました。 / Changed.';
  } catch (cause) {
    if (cause instanceof HarnessError) return cause.message;
    throw cause;
  }
}

/** Goes through the app and back to the service, also from where a card or a PIN ended it. */
async function goThrough(holder: Holder, ending: Ending): Promise<void> {
  await holder.goesThroughApp(ending);
  const { elements } = await holder.phone.look();
  const wayBack = elements.find(({ id, enabled }) => enabled && (id === 'return' || id === 'close'));
  if (wayBack) await holder.phone.press(wayBack.label);
}

/** Whether a form was sent from a page of the same server, under whatever name that is reached. */
function isFromHere(origin = '', host = ''): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function cookieOf(header: string | undefined): string {
  return new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(header ?? '')?.[1] ?? '';
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
