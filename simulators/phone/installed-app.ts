import type { World } from '../world/world.ts';
import { createAppApi } from './app-api.ts';
import type { AppId } from './app-identity.ts';
import type { CardSlot } from './card-slot.ts';
import type { DeviceLock } from './device-lock.ts';
import type { PhoneSettings } from './options.ts';
import type { PhoneRules } from './phone-rules.ts';
import { createRunningApp, type RunningApp } from './running-app.ts';
import { homeScreen } from './screens/home-screen.ts';
import type { MakeScreen } from './screens/screen.ts';
import { EVENT_ON_PUSH, type Session } from './session.ts';
import { createSessionNews, type SessionNews } from './session-news.ts';

/** One of the apps on a phone: its machine, what it shows, and its ear for the broker. */
export interface InstalledApp {
  readonly id: AppId;
  readonly running: RunningApp;
  readonly news: SessionNews;
  /** What it shows, or would show if it were in front. */
  drawn(): MakeScreen;
}

/** What an app finds on the phone that it is installed on. */
export interface Ground {
  readonly world: World;
  readonly settings: PhoneSettings;
  readonly rules: PhoneRules;
  readonly cards: CardSlot;
  readonly lock: DeviceLock;
  /** Called when it shows something else. */
  changed(app: InstalledApp): void;
}

/** Installs an app. `given` is what an earlier registration gave it; without one it is not registered. */
export function installApp(ground: Ground, appId: AppId, given: string | undefined): InstalledApp {
  const { world, settings, rules, cards, lock } = ground;
  let token = given;
  let drawn: MakeScreen = homeScreen;
  const api = createAppApi(world.network.as(settings.id), settings.brokerOrigin, () => token);

  const changed = async (session: Session): Promise<void> => {
    const event = EVENT_ON_PUSH[session.state];
    const memory = running.memory();
    if (event && memory.session?.id === session.id) await running.happen(event, { ...memory, session });
  };
  const news = createSessionNews(api, {
    keeps: (hearing) => world.work.track(hearing.finally(world.network.restWhileUnderWay(settings.id))),
    changed,
    lost: () => world.work.track(running.happen('network-lost')),
  });

  const running = createRunningApp(world.clock, rules, {
    surroundings: (isCurrent) => ({
      api,
      rules,
      registered: token !== undefined,
      ended: rules.isEnded(appId, settings.endedApp, world.clock.now()),
      phoneId: settings.id,
      lock,
      faceIdRefused: settings.faceIdRefused,
      openInBrowser: settings.openInBrowser,
      card: () => cards.card(isCurrent),
      follow: (sessionId) => news.follow(sessionId),
      keepToken(fresh) {
        if (isCurrent()) token = fresh;
      },
    }),
    took: (from, event, to) => world.took({ graph: 'app', from, event, to }),
    arrived(state) {
      if (!running.memory().session) news.stop();
      const arrivedAt = rules.screens[state];
      if (!arrivedAt) return;
      drawn = arrivedAt;
      ground.changed(app);
    },
  });

  const app: InstalledApp = { id: appId, running, news, drawn: () => drawn };
  return app;
}
