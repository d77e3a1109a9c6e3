import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { StageHands } from '../stage.ts';
import { createInProcessBrowser } from './in-process-browser.ts';

/** The engines a browser can be of. */
export const ENGINES = ['in-process', 'chromium'] as const;

/** The name of an engine. */
export type EngineName = (typeof ENGINES)[number];

/** Hands that are ready, or what is missing for them. */
export type OpenedHands = { hands: StageHands; close: () => Promise<void> } | { missing: EngineName; reason: string };

/** Makes hands of an engine ready; one engine serves many scenarios. A missing engine is told, not thrown. */
export async function openHands(
  engine: EngineName,
  options: { headed?: boolean; slowMs?: number } = {},
): Promise<OpenedHands> {
  if (engine === 'in-process') {
    return {
      hands: { engine, openBrowser: async (world, setting) => createInProcessBrowser(world, setting) },
      close: async () => {},
    };
  }
  const { createChromiumHands, launchChromium } = await import('./chromium.ts');
  try {
    const browser = await launchChromium(options);
    return {
      hands: { engine, openBrowser: (world, setting) => createChromiumHands(world, browser, setting) },
      close: () => browser.close(),
    };
  } catch (cause) {
    if (cause instanceof HarnessError && cause.code === 'hands-engine-missing')
      return { missing: engine, reason: cause.message };
    throw cause;
  }
}
