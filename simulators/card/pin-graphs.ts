import { CARD_INFO, cardInfo } from './applications/card-info.ts';
import { JPKI, jpki } from './applications/jpki.ts';
import type { ApplicationLayout, PinLayout } from './applications/layout.ts';
import type { Words } from './words.ts';

/** One PIN that a person types, with the name of its graph. */
export interface PinGraph {
  readonly id: string;
  readonly title: Words;
  readonly application: ApplicationLayout['id'];
  readonly file: number;
  /** How many misses it allows. */
  readonly tries: number;
}

/** The PINs that the app asks for, each a small machine of its own. */
export const PIN_GRAPHS: readonly PinGraph[] = [
  describe('pin-authentication', jpki, JPKI.authenticationPin),
  describe('pin-card-info', cardInfo, CARD_INFO.pin),
  describe('pin-signing', jpki, JPKI.signingPassword),
];

function describe(id: string, { id: application, files }: ApplicationLayout, file: number): PinGraph {
  const pin = files.find((layout): layout is PinLayout => layout.kind === 'pin' && layout.id === file);
  if (!pin) throw new TypeError(`Failed to describe ${id}: expected a PIN in file ${file.toString(16)}.`);
  return { id, title: pin.name, application, file, tries: pin.tries };
}
