import type { Screen } from '../../screens/screen.ts';

/** A button of a question that the system asks. */
export interface AlertButton {
  readonly label: string;
  readonly role: 'primary' | 'secondary';
}

/** A question that Springboard lays over everything until it is answered. */
export interface SystemAlert {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** In reading order. */
  readonly buttons: readonly AlertButton[];
}

const ASKED_BY_THE_SYSTEM: ReadonlySet<string> = new Set(['face-id-permission']);

/** Whether the question on a screen of the app is the system's, not the app's. */
export function isAskedBySystem({ overlay }: Screen): boolean {
  return overlay !== undefined && ASKED_BY_THE_SYSTEM.has(overlay.id);
}
