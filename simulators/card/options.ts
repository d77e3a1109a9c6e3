import { z } from 'zod';
import { CARD_SOURCES } from './documents.ts';

const statusWord = (otherwise: string) =>
  z
    .string()
    .regex(/^[69][0-9A-F]{3}$/, 'expected a status word: four upper-case hexadecimal digits such as 6982')
    .prefault(otherwise)
    .transform((hex) => Number.parseInt(hex, 16));

const undocumented = (description: string) =>
  ({ description, standing: 'assumed', source: 'no public source says' }) as const;

/** All that is not known of the real card, or differs from chip to chip. Nothing unknown is decided anywhere else. */
export const cardOptions = z.strictObject({
  atr: z
    .string()
    .regex(/^3B([0-9A-F]{2})+$/, 'expected upper-case hexadecimal that begins with 3B')
    .default('3BE000FF8131FE4514')
    .meta({
      description: 'Answer to reset. The default is one contact ATR among five; contactless readers make up others.',
      standing: 'observed',
      source: CARD_SOURCES.openSc,
    }),
  contactAtr: z
    .string()
    .regex(/^3B([0-9A-F]{2})+$/, 'expected upper-case hexadecimal that begins with 3B')
    .default('3BE000FF8131FE4514')
    .meta({
      description:
        'The ATR of the contacts, which GET DATA 5F51 tells without its first byte, whatever the reader says.',
      standing: 'observed',
      source: CARD_SOURCES.openSc,
    }),
  extendedLength: z
    .boolean()
    .default(true)
    .meta({
      description:
        'Whether extended lengths are understood; without, they answer 6700. One ATR of five says that they are.',
      standing: 'observed',
      source: `${CARD_SOURCES.probed}; whether every chip does is unknown`,
    }),
  fci: z
    .enum(['aid', 'none'])
    .default('aid')
    .meta(
      undocumented('What SELECT of an application answers where P2 asks for FCI: 6F with the AID in 84, or no data.'),
    ),
  reselectClears: z
    .boolean()
    .default(true)
    .meta({
      description: 'Whether selecting the application that is current closes its PINs.',
      standing: 'observed',
      source: `it logs out in this way: ${CARD_SOURCES.openSc}`,
    }),
  missDropsSuccess: z
    .boolean()
    .default(true)
    .meta(undocumented('Whether a missed VERIFY takes back an earlier success of the same PIN.')),
  queryAfterSuccess: z
    .enum(['63Cx', '9000'])
    .default('63Cx')
    .meta({
      description: 'What an empty VERIFY answers once the PIN has been verified. OpenSC cannot do with 9000.',
      standing: 'observed',
      source: `63Cx: ${CARD_SOURCES.openSc}; others have seen 9000 on some cards`,
    }),
  verifyTooLong: statusWord('6700').meta(undocumented('Answer to VERIFY with more than 16 bytes. It costs no try.')),
  verifyNotAPin: statusWord('6981').meta(undocumented('Answer to VERIFY on a file that is no PIN.')),
  changeRefillsTries: z
    .boolean()
    .default(false)
    .meta(undocumented('Whether changing a PIN sets its counter to the maximum.')),
  changeWrongLength: statusWord('6700').meta(
    undocumented('Answer to a change to a PIN of the wrong length. Characters are not looked at.'),
  ),
  signWithoutPin: statusWord('6982').meta({
    description: 'Answer to a signature with a key whose PIN has not been verified.',
    standing: 'assumed',
    source: 'no public source says',
  }),
  signNotAKey: statusWord('6981').meta(undocumented('Answer to a signature with a file that is no key.')),
  signWrongLength: statusWord('6985').meta({
    description: 'Answer to a signature over data of the wrong length for its scheme.',
    standing: 'observed',
    source: `6985 or 6700: ${CARD_SOURCES.probed}`,
  }),
  readAtEnd: statusWord('6B00').meta(
    undocumented(
      'Answer to READ BINARY at an offset equal to the length of the file; 9000 means no data and no error.',
    ),
  ),
  readSeveralRecords: z
    .enum(['6A81', '9000'])
    .default('6A81')
    .meta({
      description: 'READ RECORD from one record to the last: refused, or answered with all of them.',
      standing: 'assumed',
      source: `“may be 6A81”: ${CARD_SOURCES.probed}`,
    }),
  recordLongerThanLe: z
    .enum(['cut', '6700'])
    .default('cut')
    .meta(undocumented('READ RECORD of a record that is longer than Le: its beginning, or 6700.')),
  dataObjectsIn: z
    .enum(['manager', 'everywhere'])
    .default('manager')
    .meta({
      description:
        'Where GET DATA finds the objects of the card manager: only while it is current, or in any application.',
      standing: 'observed',
      source: `which state answers varies by card: ${CARD_SOURCES.probed}`,
    }),
  dataObjectForm: z
    .enum(['value', 'object'])
    .default('value')
    .meta(undocumented('Whether GET DATA answers with the value alone, or with its tag and length in front.')),
  authenticateWrongLength: statusWord('6700').meta(
    undocumented('Answer to INTERNAL AUTHENTICATE with no challenge or one of more than 255 bytes.'),
  ),
  signWithOtherKey: statusWord('6985').meta(
    undocumented('Answer to a signature with a key that is for INTERNAL AUTHENTICATE only.'),
  ),
  changeElsewhere: statusWord('6D00').meta(
    undocumented('Answer to CHANGE REFERENCE DATA or CHANGE KEY in an application whose PINs the other one changes.'),
  ),
  unlockKey: statusWord('6982').meta({
    description: 'Answer to UNLOCK KEY (80 54). It never succeeds: counters are set back by resetCounter, the office.',
    standing: 'assumed',
    source: 'JICSAP v1.1: the command exists and is the issuer’s',
  }),
  sessionKey: statusWord('6882').meta({
    description: 'Answer to SET SESSION KEY in card-info after its PIN: secure messaging is left room for, not built.',
    standing: 'assumed',
    source: CARD_SOURCES.probed,
  }),
  terminalCertificate: statusWord('6982').meta({
    description: 'Answer to the command of PIN-less terminals (80 A2) with a P1 and P2 that it knows.',
    standing: 'assumed',
    source: `only its headers are known: ${CARD_SOURCES.probed}`,
  }),
  littleKnownFiles: z.enum(['present', 'absent']).default('present').meta({
    description:
      'Files of which sources know little more than the id: there and closed, or not there. JPKI 0005, 0009, 0010, 0016, 0019, 001C and 001E, card-info 0008, visual 0006.',
    standing: 'observed',
    source: CARD_SOURCES.probed,
  }),
  matchingNumberTries: z.int().min(1).max(15).default(10).meta({
    description: 'Tries of 照合番号A and B. Of B sources say 10, one says 3; of A none says anything.',
    standing: 'observed',
    source: 'no public source says',
  }),
  birthdateKeyTries: z.int().min(1).max(15).default(10).meta(undocumented('Tries of the 生年月日 key.')),
  certificateFileBytes: z
    .int()
    .min(0)
    .max(0x8000)
    .default(2560)
    .meta(undocumented('Size of a certificate file: what the certificate leaves is filled with FF.')),
  withoutSigning: z
    .enum(['absent', 'locked'])
    .default('absent')
    .meta(
      undocumented(
        'A card without signing certificate: no file of that half but the root, or only the password, locked.',
      ),
    ),
  withoutPin: z.enum(['locked', 'absent']).default('locked').meta({
    description: 'A PIN that a PIN-less card does not have: its reference is there and locked, or is not there.',
    standing: 'assumed',
    source: 'no public source says more than that no four-digit PIN is used',
  }),
});

/** Card options as given: all may be left out. */
export type CardOptions = z.input<typeof cardOptions>;

/** Card options with every default filled in; status words as numbers. */
export type CardSettings = z.output<typeof cardOptions>;
