import { createHash, sign } from 'node:crypto';
import { VISUAL, visual } from './applications/visual.ts';
import type { ApplicationContents } from './contents.ts';
import { lazyData } from './lazy-data.ts';
import type { CardSettings } from './options.ts';
import { encodeTlv } from './tlv.ts';
import { cardKey, encodeRsaKey, KEY_ID, verifiableCertificate } from './verifiable-certificate.ts';

/** What the visual application of one card is made of. */
export interface VisualParts {
  /** `YYYYMMDD`. */
  readonly birthdate: string;
  readonly gender: string;
  /** `YYYYMMDD`. */
  readonly expiry: string;
  /** Five digits. */
  readonly municipality: string;
  /** The birthdate with the year of the era, `YYMMDD`. */
  readonly birthdateKey: string;
  readonly matchingNumberA: string;
  readonly matchingNumberB: string;
}

const BASIC_INFORMATION = Uint8Array.of(0x06, 0x03, 0x0e, 0x01);
const VERSION = Uint8Array.of(0x01);
const NO_PICTURE = new Uint8Array();

const ascii = (value: string): Uint8Array => Buffer.from(value, 'ascii');
const sha256 = (...bytes: readonly Uint8Array[]): Uint8Array =>
  createHash('sha256').update(Buffer.concat(bytes)).digest();
const signed = (bytes: Uint8Array): Uint8Array => sign('RSA-SHA256', bytes, cardKey('card-info-issuer'));

/** Fills the files of the visual application. The objects of its pictures hold no bytes. */
export function visualContents(parts: VisualParts, settings: CardSettings): ApplicationContents {
  const { matchingNumberTries, birthdateKeyTries } = settings;
  const matching = { tries: matchingNumberTries, triesLeft: matchingNumberTries };
  return {
    layout: visual,
    defaultKey: cardKey('visual-application'),
    files: [
      lazyData(VISUAL.age, () => ageRecord(parts)),
      lazyData(VISUAL.face, () => cardFace(parts)),
      lazyData(VISUAL.basicInformation, () => basicInformation(parts)),
      lazyData(VISUAL.verifiableCertificate, () => verifiableCertificate(KEY_ID.visual, cardKey('visual-application'))),
      lazyData(VISUAL.numberPicture, numberPicture),
      ...(settings.littleKnownFiles === 'present'
        ? [lazyData(VISUAL.filler, () => new Uint8Array(16).fill(0xff))]
        : []),
      {
        kind: 'pin',
        id: VISUAL.birthdate,
        value: parts.birthdateKey,
        tries: birthdateKeyTries,
        triesLeft: birthdateKeyTries,
      },
      { kind: 'pin', id: VISUAL.matchingNumberB, value: parts.matchingNumberB, ...matching },
      { kind: 'pin', id: VISUAL.matchingNumberA, value: parts.matchingNumberA, ...matching },
    ],
  };
}

/** EF 0001. What the real signature covers is not public: here, the two objects before it (assumed). */
function ageRecord({ birthdate }: VisualParts): Uint8Array {
  const objects = Buffer.concat([encodeTlv(0xdf11, ascii(birthdate)), encodeTlv(0xdf12, publicKey())]);
  return encodeTlv(0xff10, objects, encodeTlv(0xdf13, signed(objects)));
}

/** EF 0002. Its offsets go from the start of the file to each object, as in the four basic items (assumed). */
function cardFace({ birthdate, gender, expiry }: VisualParts): Uint8Array {
  const text = [encodeTlv(0xdf22, ascii(birthdate)), encodeTlv(0xdf23, ascii(gender)), encodeTlv(0xdf24, publicKey())];
  const lettering = [encodeTlv(0xdf25, NO_PICTURE), encodeTlv(0xdf26, NO_PICTURE)];
  const photo = [encodeTlv(0xdf27, NO_PICTURE)];
  const hashes = Buffer.concat([sha256(...text), sha256(...lettering), sha256(...photo)]);
  const objects = [
    ...text,
    ...lettering,
    ...photo,
    encodeTlv(0xdf28, signed(hashes)),
    encodeTlv(0xdf29, ascii(expiry)),
    encodeTlv(0xdf2a, NO_PICTURE),
  ];
  const offsets = Buffer.alloc(objects.length * 2);
  const whole = (): Uint8Array => encodeTlv(0xff20, encodeTlv(0xdf21, offsets), ...objects);
  let offset = whole().length - Buffer.concat(objects).length;
  objects.forEach((object, at) => {
    offsets.writeUInt16BE(offset, at * 2);
    offset += object.length;
  });
  return whole();
}

/** EF 0003. The last 256 bytes are opaque on a real card; here they are a signature (assumed), as is the version. */
function basicInformation({ municipality }: VisualParts): Uint8Array {
  const objects = Buffer.concat([
    encodeTlv(0xdf31, BASIC_INFORMATION),
    encodeTlv(0xdf32, KEY_ID.visual),
    encodeTlv(0xdf33, VERSION),
    encodeTlv(0xdf34, ascii(municipality)),
  ]);
  return encodeTlv(0xff30, objects, encodeTlv(0xdf35, KEY_ID.issuer, signed(objects)));
}

function numberPicture(): Uint8Array {
  const objects = Buffer.concat([encodeTlv(0xdf41, NO_PICTURE), encodeTlv(0xdf42, publicKey())]);
  return encodeTlv(0xff40, objects, encodeTlv(0xdf43, signed(objects)));
}

function publicKey(): Uint8Array {
  return encodeRsaKey(cardKey('card-info-issuer'));
}
