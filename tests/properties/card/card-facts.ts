import { loadPersona } from '../../../simulators/card/personas.ts';

/** Who opens a file or a key: anyone, nobody, or whoever has verified one of these PINs. */
export type Opens = 'anyone' | 'nobody' | readonly number[];

/** What the reference says of one file. */
export type FileFact =
  | { readonly is: 'data' | 'records' | 'key' | 'answering-key'; readonly opens: Opens }
  | { readonly is: 'pin'; readonly tries: number; readonly left: number; readonly value?: string; readonly fits: Fits }
  | { readonly is: 'internal' };

/** The shortest and the longest value of a PIN. */
type Fits = readonly [shortest: number, longest: number];

/** What the reference says of one application. */
export interface ApplicationFact {
  readonly name: string;
  readonly aid: string;
  readonly files: ReadonlyMap<number, FileFact>;
  /** The instruction that changes its PINs. */
  readonly changes?: 0x24 | 0x32;
  /** Whether P2 = 00 of a signature means a key. */
  readonly signsByDefault: boolean;
}

const { pins, birthdate, securityCode, individualNumber } = loadPersona('adult');
// Born in 昭和55; the card, issued in November 2024, ends on a birthday in 2034.
const BIRTHDATE_KEY = `55${birthdate.slice(4)}`;
const MATCHING_B = `${BIRTHDATE_KEY}2034${securityCode}`;

const data = (opens: Opens): FileFact => ({ is: 'data', opens });
const records: FileFact = { is: 'records', opens: 'anyone' };
const internal: FileFact = { is: 'internal' };
const locked: FileFact = { is: 'pin', tries: 3, left: 0, fits: [1, 16] };
const pin = (value: string | undefined, tries: number, fits: Fits): FileFact => ({
  is: 'pin',
  tries,
  left: tries,
  fits,
  ...(value !== undefined && { value }),
});
const numberA = pin(individualNumber, 10, [12, 12]);
const numberB = pin(MATCHING_B, 10, [14, 14]);
const residentPin = pin(pins.resident, 3, [4, 4]);
const application = (
  name: string,
  aid: string,
  files: readonly (readonly [number, FileFact])[],
  more: Partial<ApplicationFact> = {},
): ApplicationFact => ({ name, aid, files: new Map(files), signsByDefault: false, ...more });

/** The card of `adult`, written from what sources say of real cards, not from the simulator, with the defaults of what is not known. */
export const cardFacts: readonly ApplicationFact[] = [
  application('manager', 'A0000001510000', [[0x1e, internal]]),
  application(
    'jpki',
    'D392F000260100000001',
    [
      [0x01, data([0x1b])],
      [0x02, data('anyone')],
      [0x05, internal],
      [0x06, data('anyone')],
      [0x08, data('anyone')],
      [0x09, data('nobody')],
      [0x0a, data('anyone')],
      [0x0b, data('anyone')],
      [0x10, locked],
      [0x16, internal],
      [0x17, { is: 'key', opens: [0x18] }],
      [0x18, pin(pins.authentication, 3, [4, 4])],
      [0x19, internal],
      [0x1a, { is: 'key', opens: [0x1b] }],
      [0x1b, pin(pins.signing, 5, [6, 16])],
      [0x1c, internal],
      [0x1e, internal],
    ],
    { changes: 0x24 },
  ),
  application(
    'card-info',
    'D3921000310001010408',
    [
      [0x01, data([0x11, 0x14])],
      [0x02, data([0x11, 0x15])],
      [0x03, data([0x11, 0x14, 0x15])],
      [0x04, data('anyone')],
      [0x05, data('anyone')],
      [0x06, data([0x11, 0x14, 0x15])],
      [0x07, data([0x11, 0x14, 0x15])],
      [0x08, data([0x11, 0x14, 0x15])],
      [0x11, pin(pins.cardInfo, 3, [4, 4])],
      [0x12, locked],
      [0x13, { is: 'key', opens: 'anyone' }],
      [0x14, numberA],
      [0x15, numberB],
    ],
    { changes: 0x24, signsByDefault: true },
  ),
  application(
    'visual',
    'D3921000310001010402',
    [
      [0x01, data([0x11])],
      [0x02, data([0x12, 0x13])],
      [0x03, data('anyone')],
      [0x04, data('anyone')],
      [0x05, data([0x13])],
      [0x06, data([0x12, 0x13])],
      [0x11, pin(BIRTHDATE_KEY, 10, [6, 6])],
      [0x12, numberB],
      [0x13, numberA],
    ],
    { signsByDefault: true },
  ),
  application(
    'common',
    'D3921000310001010100',
    [
      [0x01, records],
      [0x02, records],
      [0x19, { is: 'answering-key', opens: 'anyone' }],
      [0x1c, residentPin],
    ],
    { changes: 0x32 },
  ),
  application(
    'resident',
    'D3921000310001010401',
    [
      [0x02, records],
      [0x1c, residentPin],
    ],
    { changes: 0x32 },
  ),
];

/** The data objects that the card manager has, by tag. */
export const objectTags: readonly number[] = [0x0042, 0x0045, 0x0066, 0x00f0, 0x00f2, 0x00f7, 0x00f8, 0x5f51, 0x7f21];
