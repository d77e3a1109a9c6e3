import { drawScreen } from '../../simulators/phone/draw/draw-screen.ts';
import type { ScreenShown } from '../../reports/contact-sheet.ts';
import { everyScreen, WAYS } from './every-screen.ts';

/** Draws every screen that the app's rules have, as both platforms show it: each that looks different once. */
export function showScreens(): ScreenShown[] {
  const shown = new Map<string, ScreenShown & { states: string[] }>();
  for (const { state, variant, on } of everyScreen()) {
    const pictures = { ios: drawScreen('ios', on('ios')), android: drawScreen('android', on('android')) };
    const known = shown.get(pictures.ios);
    const name = variant === undefined ? state : `${state} (${variant})`;
    if (known) known.states.push(name);
    else shown.set(pictures.ios, { id: on('ios').id, states: [name], pictures });
  }
  return [...shown.values()].map(({ states, ...screen }) => ({ ...screen, states: withoutWays(states) }));
}

/** Where both ways look the same, the state alone is named. */
function withoutWays(states: readonly string[]): string[] {
  const plain = states.map((name) => {
    const state = name.split(' ', 1)[0] ?? name;
    return WAYS.every((way) => states.includes(`${state} (${way.name})`)) ? state : name;
  });
  return [...new Set(plain)];
}
