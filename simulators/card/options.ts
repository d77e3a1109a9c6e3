import { z } from 'zod';

const statusWord = (otherwise: string) =>
  z
    .string()
    .regex(/^[69][0-9A-F]{3}$/, 'expected a status word: four upper-case hexadecimal digits such as 6982')
    .prefault(otherwise)
    .transform((hex) => Number.parseInt(hex, 16));

const undocumented = (description: string) =>
  ({ description, standing: 'assumed', source: 'card.md, Unknowns: no public source says' }) as const;

/** All that is not known of the real card, or differs from chip to chip. Nothing unknown is decided anywhere else. */
export const cardOptions = z.strictObject({
  atr: z
    .string()
    .regex(/^3B([0-9A-F]{2})+$/, 'expected upper-case hexadecimal that begins with 3B')
    .default('3BE000FF8131FE4514')
    .meta({
      description: 'Answer to reset. The default is one contact ATR among five; contactless readers make up others.',
      standing: 'observed',
      source: 'card.md §1, OpenSC',
    }),
  extendedLength: z.boolean().default(true).meta({
    description:
      'Whether extended lengths are understood; without, they answer 6700. One ATR of five says that they are.',
    standing: 'observed',
    source: 'card.md §3, one implementation; whether every chip does is unknown',
  }),
  fci: z
    .enum(['aid', 'none'])
    .default('aid')
    .meta(
      undocumented('What SELECT of an application answers where P2 asks for FCI: 6F with the AID in 84, or no data.'),
    ),
  reselectClears: z.boolean().default(true).meta({
    description: 'Whether selecting the application that is current closes its PINs.',
    standing: 'observed',
    source: 'card.md §4: OpenSC logs out in this way',
  }),
  missDropsSuccess: z
    .boolean()
    .default(true)
    .meta(undocumented('Whether a missed VERIFY takes back an earlier success of the same PIN.')),
  queryAfterSuccess: z.enum(['63Cx', '9000']).default('63Cx').meta({
    description: 'What an empty VERIFY answers once the PIN has been verified. OpenSC cannot do with 9000.',
    standing: 'observed',
    source: 'card.md §4: OpenSC expects 63Cx, another source has seen 9000 on some cards',
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
    source: 'card.md §4 and Unknowns',
  }),
  signNotAKey: statusWord('6981').meta(undocumented('Answer to a signature with a file that is no key.')),
  signWrongLength: statusWord('6985').meta({
    description: 'Answer to a signature over data of the wrong length for its scheme.',
    standing: 'observed',
    source: 'card.md §3.1: 6985 or 6700',
  }),
  readAtEnd: statusWord('6B00').meta(
    undocumented(
      'Answer to READ BINARY at an offset equal to the length of the file; 9000 means no data and no error.',
    ),
  ),
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
    source: 'card.md §5 says only that no four-digit PIN is used; §2.2 shows a reference issued locked',
  }),
});

/** Card options as given: all may be left out. */
export type CardOptions = z.input<typeof cardOptions>;

/** Card options with every default filled in; status words as numbers. */
export type CardSettings = z.output<typeof cardOptions>;
