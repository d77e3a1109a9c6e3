import type { World } from '../world/world.ts';
import { createAppApi } from './app-api.ts';
import { APP_IDENTITIES } from './app-identity.ts';
import { createDeviceLock, type DeviceLock } from './device-lock.ts';
import { createCardSlot, type CardSlot } from './card-slot.ts';
import type { PhoneSettings } from './options.ts';
import type { PhoneRules } from './phone-rules.ts';
import { createRunningApp, type RunningApp } from './running-app.ts';
import { createScreenJournal } from './screen-journal.ts';
import { homeScreen } from './screens/home-screen.ts';
import type { MakeScreen, Screen } from './screens/screen.ts';
import { lockScreen } from './screens/unlock.ts';
import { EVENT_ON_PUSH, type Session } from './session.ts';
import { createSessionNews, type SessionNews } from './session-news.ts';

/** What lies over the app's own screen. */
export type Cover = 'none' | 'stop-dialog' | 'lock-screen';

/** The phone as a thing: the running app, its screen, its network and the place for a card. */
export interface Device {
  readonly app: RunningApp;
  readonly cards: CardSlot;
  readonly news: SessionNews;
  readonly lock: DeviceLock;
  readonly rules: PhoneRules;
  screen(): Screen;
  cover(): Cover;
  /** Lays something over the app or takes it away. */
  setCover(cover: Cover): void;
}

/** Puts the app and what it needs of a phone together. */
export function createDevice(world: World, settings: PhoneSettings, rules: PhoneRules): Device {
  const { id, platform, faceIdRefused } = settings;
  const appName = settings.app === 'none' ? undefined : APP_IDENTITIES[settings.app].name;
  let token = settings.appToken;
  const api = createAppApi(world.network.as(id), settings.brokerOrigin, () => token);
  const lock = createDeviceLock(settings.unlock, token !== undefined);
  const cards = createCardSlot((held) => world.journal.write(id, 'card', { held }));
  const show = createScreenJournal(world.journal, id);
  let drawn: MakeScreen = homeScreen;
  let cover: Cover = 'none';

  const screen = (): Screen => {
    const view = { platform, unlock: lock.kind(), appName, memory: app.memory() };
    if (cover === 'lock-screen') return lockScreen(view);
    return cover === 'stop-dialog' ? { ...drawn(view), overlay: rules.stopDialog(app.memory()) } : drawn(view);
  };
  const setCover = (over: Cover): void => {
    cover = over;
    show(screen());
  };

  const changed = async (session: Session): Promise<void> => {
    const event = EVENT_ON_PUSH[session.state];
    const memory = app.memory();
    if (event && memory.session?.id === session.id) await app.happen(event, { ...memory, session });
  };
  const news = createSessionNews(api, {
    changed: (session) => world.work.track(changed(session)),
    lost: () => world.work.track(app.happen('network-lost')),
  });

  const app = createRunningApp(world.clock, rules, {
    surroundings: (isCurrent) => ({
      api,
      rules,
      registered: token !== undefined,
      phoneId: id,
      lock,
      faceIdRefused,
      openInBrowser: settings.openInBrowser,
      card: () => cards.card(isCurrent),
      follow: (sessionId) => news.follow(sessionId),
      keepToken(given) {
        if (isCurrent()) token = given;
      },
    }),
    arrived(state) {
      if (!app.memory().session) news.stop();
      const arrivedAt = rules.screens[state];
      if (!arrivedAt) return;
      drawn = arrivedAt;
      setCover(cover === 'lock-screen' ? cover : 'none');
    },
  });

  return { app, cards, news, lock, rules, screen, cover: () => cover, setCover };
}
