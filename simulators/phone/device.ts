import { HarnessError } from '../world/harness-error.ts';
import type { World } from '../world/world.ts';
import { APP_IDENTITIES, type AppId } from './app-identity.ts';
import { createDeviceLock, type DeviceLock } from './device-lock.ts';
import { createCardSlot, type CardSlot } from './card-slot.ts';
import { installApp, type Ground, type InstalledApp } from './installed-app.ts';
import { emptyMemory } from './memory.ts';
import type { PhoneSettings } from './options.ts';
import type { PhoneRules } from './phone-rules.ts';
import { createScreenJournal } from './screen-journal.ts';
import { homeScreen } from './screens/home-screen.ts';
import type { Screen } from './screens/screen.ts';
import { lockScreen } from './screens/unlock.ts';

/** What lies over the app's own screen. */
export type Cover = 'none' | 'stop-dialog' | 'lock-screen';

/** The phone as a thing: its apps, its screen, its network and the place for a card. */
export interface Device {
  readonly cards: CardSlot;
  readonly lock: DeviceLock;
  readonly rules: PhoneRules;
  /** The app in front, or that was last. `HarnessError('hands-not-on-screen')` when none is installed. */
  app(): InstalledApp;
  /** Brings an app to the front, closed or as it was left. */
  turnTo(app: AppId): InstalledApp;
  /** In the order in which they were installed. */
  apps(): readonly AppId[];
  install(app: AppId): void;
  /** Takes an app away with all that it knew. */
  uninstall(app: AppId): Promise<void>;
  screen(): Screen;
  cover(): Cover;
  /** Lays something over the app or takes it away. */
  setCover(cover: Cover): void;
}

/** Puts the apps and what they need of a phone together. */
export function createDevice(world: World, settings: PhoneSettings, rules: PhoneRules): Device {
  const { id, platform } = settings;
  const lock = createDeviceLock(settings.unlock, settings.appToken !== undefined);
  const cards = createCardSlot((held) => world.journal.write(id, 'card', { held }));
  const show = createScreenJournal(world.journal, id);
  let cover: Cover = 'none';

  const ground: Ground = {
    world,
    settings,
    rules,
    cards,
    lock,
    changed(app) {
      if (app === front) setCover(cover === 'lock-screen' ? cover : 'none');
    },
  };
  // Links open the app that was installed last: that one is the registered one.
  let installed: readonly InstalledApp[] = settings.apps.map((app, at, { length }) =>
    installApp(ground, app, at === length - 1 ? settings.appToken : undefined),
  );
  let front = installed.at(-1);

  const screen = (): Screen => {
    const apps = installed.map((app) => app.id);
    const memory = front?.running.memory() ?? emptyMemory;
    const appName = front && APP_IDENTITIES[front.id].name;
    const view = { platform, unlock: lock.kind(), apps, appName, memory };
    const drawn = front?.drawn() ?? homeScreen;
    if (cover === 'lock-screen') return lockScreen(view);
    return cover === 'stop-dialog' ? { ...drawn(view), overlay: rules.stopDialog(memory) } : drawn(view);
  };
  const setCover = (over: Cover): void => {
    cover = over;
    show(screen());
  };
  const bring = (app: InstalledApp | undefined): InstalledApp => {
    if (!app) throw notInstalled(id);
    if (app !== front) {
      front = app;
      show(screen());
    }
    return app;
  };

  return {
    cards,
    lock,
    rules,
    app: () => bring(front),
    turnTo: (wanted) => bring(installed.find((app) => app.id === wanted)),
    apps: () => installed.map((app) => app.id),
    install(app) {
      installed = [...installed, installApp(ground, app, undefined)];
      front = installed.at(-1);
      show(screen());
    },
    async uninstall(gone) {
      await installed.find((app) => app.id === gone)?.running.happen('killed');
      installed = installed.filter((app) => app.id !== gone);
      front = installed.at(-1);
      show(screen());
    },
    screen,
    cover: () => cover,
    setCover,
  };
}

function notInstalled(phoneId: string): HarnessError {
  return new HarnessError(
    'hands-not-on-screen',
    `Failed to open the app on ${phoneId}: expected it installed, got no such app.`,
  );
}
