import { MANAGER, manager } from './applications/manager.ts';
import type { ApplicationContents, DataObject } from './contents.ts';
import { lazyObject } from './lazy-data.ts';
import type { CardSettings } from './options.ts';
import { encodeTlv } from './tlv.ts';
import { cardKey, KEY_ID, verifiableCertificate } from './verifiable-certificate.ts';

/** What the card manager of one card tells. */
export interface ManagerParts {
  readonly serial: string;
  readonly municipality: string;
  readonly expiry: string;
}

/** Object identifiers below 1.2.840.114283, as GlobalPlatform's card recognition data lists them. */
const GLOBAL_PLATFORM = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xfc, 0x6b);
const VERSION_2_1_1 = Uint8Array.of(2, 2, 1, 1);
const SECURE_CHANNEL_02 = Uint8Array.of(4, 2, 0x15);

/** Fills the data objects of the card manager. Values that no source shows are made up (assumed). */
export function managerContents(parts: ManagerParts, settings: CardSettings): ApplicationContents {
  return {
    layout: manager,
    files: [{ kind: 'internal', id: MANAGER.internalFile }],
    objects: [
      ...texts(parts),
      { tag: MANAGER.issuer, value: KEY_ID.issuer },
      { tag: MANAGER.key, value: KEY_ID.card },
      { tag: MANAGER.contactAtr, value: Buffer.from(settings.contactAtr, 'hex').subarray(1) },
      lazyObject(MANAGER.recognition, recognition),
      lazyObject(MANAGER.issuerCertificate, () => verifiableCertificate(KEY_ID.issuer, cardKey('card-info-issuer'))),
      lazyObject(MANAGER.verifiableCertificate, () =>
        verifiableCertificate(KEY_ID.card, cardKey('card-authentication')),
      ),
    ],
  };
}

function texts({ serial, municipality, expiry }: ManagerParts): DataObject[] {
  const text = (tag: number, value: string): DataObject => ({ tag, value: Buffer.from(value, 'ascii') });
  return [text(MANAGER.card, serial), text(MANAGER.municipality, municipality), text(MANAGER.expiry, expiry)];
}

function recognition(): Uint8Array {
  const identifier = (end: Uint8Array): Uint8Array => encodeTlv(0x06, GLOBAL_PLATFORM, end);
  return encodeTlv(
    0x73,
    identifier(Uint8Array.of(1)),
    encodeTlv(0x60, identifier(VERSION_2_1_1)),
    encodeTlv(0x63, identifier(Uint8Array.of(3))),
    encodeTlv(0x64, identifier(SECURE_CHANNEL_02)),
  );
}
