import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { StageHands } from '../stage.ts';
import { createInProcessBrowser } from './in-process-browser.ts';
import type { LaunchOptions, RealEngine } from './real-browser.ts';

/** The engines a browser can be of. */
export const ENGINES = ['in-process', 'chromium', 'firefox', 'webkit'] as const;

/** The name of an engine. */
export type EngineName = (typeof ENGINES)[number];

/** Hands that are ready, or what is missing for them. */
export type OpenedHands = { hands: StageHands; close: () => Promise<void> } | { missing: EngineName; reason: string };

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
    const real = await launch(engine, options);
    return {
      hands: { engine, openBrowser: (world, setting) => createRealHands(world, real, setting) },
      close: real.close,
    };
  } catch (cause) {
    if (cause instanceof HarnessError && cause.code === 'hands-engine-missing')
      return { missing: engine, reason: cause.message };
    throw cause;
  }
}

/** Each engine loads only what it needs itself. */
async function launch(engine: Exclude<EngineName, 'in-process'>, options: LaunchOptions): Promise<RealEngine> {
  switch (engine) {
    case 'chromium':
      return (await import('./chromium.ts')).launchChromium(options);
    case 'firefox':
      return (await import('./firefox.ts')).launchFirefox(options);
    case 'webkit':
      return (await import('./webkit.ts')).launchWebkit();
  }
}
