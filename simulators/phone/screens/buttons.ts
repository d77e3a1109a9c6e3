import type { Platform } from '../options.ts';
import type { Button, ButtonId } from './screen.ts';

/** The button that a screen is there for. */
export function primary(id: ButtonId, label: string, enabled = true): Button {
  return { kind: 'button', role: 'primary', id, label, enabled };
}

/** A weaker button below the main one. */
export function secondary(id: ButtonId, label: string): Button {
  return { kind: 'button', role: 'secondary', id, label, enabled: true };
}

/** The way out in the corner: a person closes on iOS and goes back on Android (assumed: the guide shows no Android). */
export function wayOut(platform: Platform): Button {
  return { kind: 'button', role: 'corner', id: 'close', label: platform === 'ios' ? '閉じる' : '戻る', enabled: true };
}
