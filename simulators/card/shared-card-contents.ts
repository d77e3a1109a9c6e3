import { createHash } from 'node:crypto';
import { COMMON, sharedCard } from './applications/shared-card.ts';
import { RESIDENT, resident } from './applications/resident.ts';
import type { ApplicationContents } from './contents.ts';
import type { CardSettings } from './options.ts';
import { pinContents, type PinState } from './pin-contents.ts';
import { cardKey, KEY_ID } from './verifiable-certificate.ts';

/** What the common and the resident application of one card are made of. */
export interface SharedCardParts {
  /** 15 digits. */
  readonly serial: string;
  /** Five digits. */
  readonly municipality: string;
  /** `YYYYMMDD`. */
  readonly expiry: string;
  /** Both applications have a reference of their own for it, with a counter of its own. */
  readonly pin: PinState;
}

/** Fills the files of the common application. */
export function sharedCardContents(parts: SharedCardParts, settings: CardSettings): ApplicationContents {
  const { serial, municipality, expiry } = parts;
  const identification = simpleTlv(1, Buffer.from(serial + municipality + expiry, 'ascii'));
  return {
    layout: sharedCard,
    files: [
      { kind: 'records', id: COMMON.serial, records: [identification] },
      { kind: 'records', id: COMMON.keyReference, records: [KEY_REFERENCE] },
      { kind: 'key', id: COMMON.authenticationKey, key: cardKey('card-authentication') },
      ...pinContents(COMMON.pin, parts.pin, settings.withoutPin),
    ],
  };
}

/** Fills the files of the resident application. */
export function residentContents({ pin }: Pick<SharedCardParts, 'pin'>, settings: CardSettings): ApplicationContents {
  return {
    layout: resident,
    files: [
      { kind: 'records', id: RESIDENT.keyReference, records: [KEY_REFERENCE] },
      ...pinContents(RESIDENT.pin, pin, settings.withoutPin),
    ],
  };
}

/** Makes up the serial number of a card: the same for the same card, which is the one with the same key. */
export function cardSerial(authenticationKey: string): string {
  const drawn = createHash('sha256').update(authenticationKey).digest().readUIntBE(0, 6);
  return `99${String(drawn % 1e13).padStart(13, '0')}`;
}

const KEY_REFERENCE = simpleTlv(1, KEY_ID.card);

/** An object with a tag and a length of one byte each. */
function simpleTlv(tag: number, value: Uint8Array): Uint8Array {
  return Uint8Array.of(tag, value.length, ...value);
}
