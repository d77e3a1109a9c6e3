import { createHash, sign } from 'node:crypto';
import { CARD_INFO, cardInfo } from './applications/card-info.ts';
import { encodeBasicItems, type BasicItems } from './basic-items.ts';
import type { ApplicationContents, FileContents } from './contents.ts';
import { lazyData } from './lazy-data.ts';
import type { CardSettings } from './options.ts';
import { pinContents, type PinState } from './pin-contents.ts';
import { encodeTlv } from './tlv.ts';
import { cardKey, encodeRsaKey, KEY_ID, verifiableCertificate } from './verifiable-certificate.ts';

/** What the card-info application of one card is made of. */
export interface CardInfoParts {
  readonly items: BasicItems;
  readonly individualNumber: string;
  readonly pin: PinState;
  readonly matchingNumberB: string;
}

const FILLER = Uint8Array.of(0xff, 0xff);
const BASIC_INFORMATION = Uint8Array.of(0x01, 0x03, 0x0e, 0x01);

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Fills the files of the card-info application. Its own keys are the same on every card here. */
export function cardInfoContents(parts: CardInfoParts, settings: CardSettings): ApplicationContents {
  const number = Uint8Array.from(
    Buffer.concat([encodeTlv(0xff10, Buffer.from(parts.individualNumber, 'ascii')), FILLER]),
  );
  const { file, signedPart } = encodeBasicItems(parts.items);
  const matching = { tries: settings.matchingNumberTries, triesLeft: settings.matchingNumberTries };
  const files: FileContents[] = [
    { kind: 'data', id: CARD_INFO.individualNumber, bytes: number },
    { kind: 'data', id: CARD_INFO.basicItems, bytes: file },
    lazyData(CARD_INFO.digests, () => digests(number, signedPart)),
    ...sharedFiles(),
    ...(settings.littleKnownFiles === 'present'
      ? [lazyData(CARD_INFO.filler, () => new Uint8Array(16).fill(0xff))]
      : []),
    ...pinContents(CARD_INFO.pin, parts.pin, settings.withoutPin),
    { kind: 'pin', id: CARD_INFO.blockedPin, value: undefined, triesLeft: 0 },
    { kind: 'pin', id: CARD_INFO.matchingNumberA, value: parts.individualNumber, ...matching },
    { kind: 'pin', id: CARD_INFO.matchingNumberB, value: parts.matchingNumberB, ...matching },
  ];
  return { layout: cardInfo, files, defaultKey: cardKey('card-info-application') };
}

/** EF 0003. What exactly the real signature covers is not public: here, both digest objects (assumed). */
function digests(number: Uint8Array, signedPart: Uint8Array): Uint8Array {
  const objects = Buffer.concat([encodeTlv(0xdf31, sha256(number)), encodeTlv(0xdf32, sha256(signedPart))]);
  return encodeTlv(0xff30, objects, encodeTlv(0xdf33, sign('RSA-SHA256', objects, cardKey('card-info-issuer'))));
}

let shared: readonly FileContents[] | undefined;

function sharedFiles(): readonly FileContents[] {
  shared ??= makeSharedFiles();
  return shared;
}

function makeSharedFiles(): readonly FileContents[] {
  const application = cardKey('card-info-application');
  return [
    // Certified is the key that signs in 0003 and 0007: how the real chain hangs together is not public (assumed).
    lazyData(CARD_INFO.verifiableCertificate, () =>
      verifiableCertificate(KEY_ID.cardInfo, cardKey('card-info-issuer')),
    ),
    { kind: 'data', id: CARD_INFO.basicInformation, bytes: basicInformation() },
    lazyData(CARD_INFO.sessionPublicKey, () => encodeTlv(0xa1, encodeRsaKey(cardKey('card-info-session')))),
    lazyData(CARD_INFO.applicationPublicKey, () => {
      const publicKey = encodeRsaKey(application);
      const signature = sign('RSA-SHA256', publicKey, cardKey('card-info-issuer'));
      return encodeTlv(0xff50, encodeTlv(0xdf51, publicKey), encodeTlv(0xdf52, signature));
    }),
    { kind: 'key', id: CARD_INFO.applicationKey, key: application },
  ];
}

function basicInformation(): Uint8Array {
  const opaque = Buffer.concat([sha256(KEY_ID.cardInfo), Buffer.alloc(96, 0xff)]);
  return encodeTlv(
    0xff40,
    encodeTlv(0xdf41, BASIC_INFORMATION),
    encodeTlv(0xdf42, KEY_ID.cardInfo),
    encodeTlv(0xdf43, opaque),
  );
}
