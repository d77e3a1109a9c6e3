import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readTestKey } from '../trust/test-key.ts';
import { CARD_INFO, cardInfo } from './applications/card-info.ts';
import { encodeBasicItems, type BasicItems } from './basic-items.ts';
import type { ApplicationContents, FileContents } from './contents.ts';
import type { CardSettings } from './options.ts';
import { pinContents, type PinState } from './pin-contents.ts';
import { encodeTlv } from './tlv.ts';

/** What the card-info application of one card is made of. */
export interface CardInfoParts {
  readonly items: BasicItems;
  readonly individualNumber: string;
  readonly pin: PinState;
  readonly matchingNumberB: string;
}

const MATCHING_TRIES = 10;
const FILLER = Uint8Array.of(0xff, 0xff);
const BASIC_INFORMATION = Uint8Array.of(0x01, 0x03, 0x0e, 0x01);
// Real key ids begin with 5, those of test cards with 6.
const ISSUER_KEY_ID = Buffer.from('39303030303031080530303100000000', 'hex');
const APPLICATION_KEY_ID = Buffer.from('39303030303032080530303100000000', 'hex');

const testKey = (name: string): KeyObject =>
  readTestKey(new URL(`keys/card-info-${name}.test-key.pem`, import.meta.url));
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Fills the files of the card-info application. Its own keys are the same on every card here. @see card.md §2.2 */
export function cardInfoContents(parts: CardInfoParts, settings: CardSettings): ApplicationContents {
  const number = Uint8Array.from(
    Buffer.concat([encodeTlv(0xff10, Buffer.from(parts.individualNumber, 'ascii')), FILLER]),
  );
  const { file, signedPart } = encodeBasicItems(parts.items);
  const files: FileContents[] = [
    { kind: 'data', id: CARD_INFO.individualNumber, bytes: number },
    { kind: 'data', id: CARD_INFO.basicItems, bytes: file },
    { kind: 'data', id: CARD_INFO.digests, bytes: digests(number, signedPart) },
    ...sharedFiles(),
    ...pinContents(CARD_INFO.pin, parts.pin, settings.withoutPin),
    { kind: 'pin', id: CARD_INFO.blockedPin, value: undefined, triesLeft: 0 },
    { kind: 'pin', id: CARD_INFO.matchingNumberA, value: parts.individualNumber, triesLeft: MATCHING_TRIES },
    { kind: 'pin', id: CARD_INFO.matchingNumberB, value: parts.matchingNumberB, triesLeft: MATCHING_TRIES },
  ];
  return { layout: cardInfo, files };
}

/** EF 0003. What exactly the real signature covers is not public: here, both digest objects (assumed). */
function digests(number: Uint8Array, signedPart: Uint8Array): Uint8Array {
  const objects = Buffer.concat([encodeTlv(0xdf31, sha256(number)), encodeTlv(0xdf32, sha256(signedPart))]);
  return encodeTlv(0xff30, objects, encodeTlv(0xdf33, sign('RSA-SHA256', objects, testKey('issuer'))));
}

let shared: readonly FileContents[] | undefined;

function sharedFiles(): readonly FileContents[] {
  shared ??= makeSharedFiles();
  return shared;
}

function makeSharedFiles(): readonly FileContents[] {
  const issuer = testKey('issuer');
  const application = testKey('application');
  const certified = Buffer.concat([ISSUER_KEY_ID, APPLICATION_KEY_ID, rsaKey(issuer)]);
  const certificate = encodeTlv(
    0x7f21,
    encodeTlv(0x5f4e, certified),
    encodeTlv(0x5f37, sign('RSA-SHA256', certified, issuer)),
  );
  const opaque = Buffer.concat([sha256(APPLICATION_KEY_ID), Buffer.alloc(96, 0xff)]);
  const information = encodeTlv(
    0xff40,
    encodeTlv(0xdf41, BASIC_INFORMATION),
    encodeTlv(0xdf42, APPLICATION_KEY_ID),
    encodeTlv(0xdf43, opaque),
  );
  const publicKey = rsaKey(application);
  const signature = sign('RSA-SHA256', publicKey, issuer);
  return [
    { kind: 'data', id: CARD_INFO.verifiableCertificate, bytes: certificate },
    { kind: 'data', id: CARD_INFO.basicInformation, bytes: information },
    { kind: 'data', id: CARD_INFO.sessionPublicKey, bytes: encodeTlv(0xa1, rsaKey(testKey('session'))) },
    {
      kind: 'data',
      id: CARD_INFO.applicationPublicKey,
      bytes: encodeTlv(0xff50, encodeTlv(0xdf51, publicKey), encodeTlv(0xdf52, signature)),
    },
    { kind: 'key', id: CARD_INFO.applicationKey, key: application },
  ];
}

/** A public key as the card writes it: exponent in 90, modulus in 91. */
function rsaKey(key: KeyObject): Uint8Array {
  const { e = '', n = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.concat([encodeTlv(0x90, Buffer.from(e, 'base64url')), encodeTlv(0x91, Buffer.from(n, 'base64url'))]);
}
