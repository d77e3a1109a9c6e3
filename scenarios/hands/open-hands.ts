import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { StageHands } from '../stage.ts';
import { createInProcessBrowser } from './in-process-browser.ts';
import type { LaunchOptions, RealEngine } from './real-browser.ts';

/** The engines a browser can be of. */
export const ENGINES = ['in-process', 'chromium', 'firefox', 'webkit'] as const;

/** The name of an engine. */
export type EngineName = (typeof ENGINES)[number];

/** Hands that are ready, or what is missing for them. */
export type OpenedHands = ReadyHands | { missing: EngineName; reason: string };

/** Hands that are ready. */
interface ReadyHands {
  readonly hands: StageHands;
  /** Of what can be lost on the way: opens it anew when it was; says whether it was. */
  readonly renewIfLost?: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** The engines a phone can be of: the virtual phone itself, or a simulated device below the real drivers. */
export const PHONE_ENGINES = ['virtual', 'android', 'ios'] as const;

/** The name of a phone's engine. */
export type PhoneEngine = (typeof PHONE_ENGINES)[number];

/** Makes hands of an engine ready; one engine serves many scenarios. A missing engine is told, not thrown. */
export async function openHands(engine: EngineName, options: LaunchOptions = {}): Promise<OpenedHands> {
  if (engine === 'in-process') {
    return {
      hands: { engine, openBrowser: async (world, setting) => createInProcessBrowser(world, setting) },
      close: async () => {},
    };
  }
  const { createRealHands } = await import('./real-hands.ts');
  try {
    let real = await launch(engine, options);
    return {
      hands: { engine, openBrowser: (world, setting) => createRealHands(world, real, setting) },
      async renewIfLost() {
        if (!real.isLost?.()) return false;
        real = await launch(engine, options);
        return true;
      },
      close: () => real.close(),
    };
  } catch (cause) {
    if (cause instanceof HarnessError && cause.code === 'hands-engine-missing')
      return { missing: engine, reason: cause.message };
    throw cause;
  }
}

/** Each engine loads only what it needs itself. */
async function launch(engine: Exclude<EngineName, 'in-process'>, options: LaunchOptions): Promise<RealEngine> {
  if (options.grid !== undefined) return (await import('./grid/launch-on-grid.ts')).launchOnGrid(options.grid);
  switch (engine) {
    case 'chromium':
      return (await import('./chromium.ts')).launchChromium(options);
    case 'firefox':
      return (await import('./firefox.ts')).launchFirefox(options);
    case 'webkit':
      return (await import('./webkit.ts')).launchWebkit();
  }
}
