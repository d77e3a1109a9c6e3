import { z } from 'zod';
import { ISSUERS } from '../trust/authority.ts';
import { isIndividualNumber } from './individual-number.ts';

const text = (longest: number) => z.string().min(1).max(longest, `expected at most ${longest} characters`);
const digits = (count: number) => z.string().regex(new RegExp(`^\\d{${count}}$`), `expected ${count} digits`);
const words = z.strictObject({ ja: text(400), en: text(400) });
const flags = z.string().regex(/^[01]+$/, 'expected one 0 or 1 for each character');
const calendarDay = z
  .string()
  .refine(isCalendarDay, 'expected a day that exists, as YYYYMMDD')
  .describe('A day in Japan, YYYYMMDD.');
const day = z
  .union(
    [z.int('expected a whole number of days or YYYYMMDD'), calendarDay],
    'expected a whole number of days or YYYYMMDD',
  )
  .describe('Days from the day on which the card is made, negative before it; or a day of its own, YYYYMMDD.');
const testKey = z
  .string()
  .regex(
    /^TEGATA TEST KEY[\s\S]*-----BEGIN PRIVATE KEY-----[\s\S]+-----END PRIVATE KEY-----\s*$/,
    'expected a PKCS#8 private key in PEM, marked TEGATA TEST KEY in front',
  );

const issued = {
  issued: day,
  expires: day.optional().describe('Default: the fifth birthday after issue, or with the card if that is earlier.'),
};
const reason = z
  .enum(['unspecified', 'keyCompromise', 'affiliationChanged', 'superseded', 'cessationOfOperation'])
  .default('unspecified')
  .describe('Why it was revoked. affiliationChanged is what moving comes to.');
const signedAddress = {
  address: text(200).optional().describe('The address it was issued for, where the holder has moved since.'),
};

/** A certificate that was issued, or `absent`: one that the card never had. */
const certificate = <S extends z.ZodRawShape>(more: S) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('valid'), ...issued, ...more }),
    z.strictObject({ state: z.literal('revoked'), reason, ...issued, ...more }),
    z.strictObject({ state: z.literal('suspended'), ...issued, ...more }),
    z.strictObject({ state: z.literal('absent') }),
  ]);

/** One card holder and one card, as a file in `personas/` describes them. */
export const personaSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
    note: words.describe('What is special about this persona.'),
    holder: z.string().min(1).optional().describe('The person, where one has several cards. Default: the id.'),
    name: text(100).describe('Family and given name with U+3000 between.'),
    nameSubstitutes: flags.optional().describe('For each character of the name whether it stands in for another.'),
    address: text(200),
    birthdate: calendarDay,
    gender: z.enum(['0', '1', '2', '9']).describe('JIS X 0303: 1 male, 2 female, 9 not applicable, 0 unknown.'),
    individualNumber: digits(12).refine(
      (number) => !isIndividualNumber(number),
      'expected a wrong check digit, so that the number is certainly nobody’s',
    ),
    securityCode: digits(4).describe('Printed on the card; part of 照合番号B.'),
    municipality: z.strictObject({ prefecture: text(50), city: text(50), code: digits(5) }),
    pins: z
      .strictObject({
        authentication: digits(4).optional(),
        signing: z
          .string()
          .regex(/^(?=.*[A-Z])(?=.*\d)[A-Z\d]{6,16}$/, 'expected 6 to 16 of A–Z and 0–9, with at least one of each')
          .optional(),
        cardInfo: digits(4).optional(),
        resident: digits(4)
          .optional()
          .describe('住民基本台帳用. Default: the same as cardInfo, as many people have it.'),
      })
      .describe('A PIN left out is one that the card does not have.'),
    triesLeft: z
      .strictObject({
        authentication: z.int().min(0).max(3).default(3),
        signing: z.int().min(0).max(5).default(5),
        cardInfo: z.int().min(0).max(3).default(3),
        resident: z.int().min(0).max(3).default(3),
      })
      .prefault({})
      .describe('Tries left of each PIN. Default: all.'),
    card: z.strictObject({
      issued: day,
      expires: day.optional().describe('Default: the tenth birthday after issue, the fifth for those under 18.'),
      certifiedBy: z
        .enum(ISSUERS)
        .default('test-pki')
        .describe('Whose roots and certificates are on it. Nobody trusts those of stranger.'),
    }),
    certificates: z.strictObject({
      authentication: certificate({}),
      signing: certificate(signedAddress),
    }),
    faults: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Lies that the broker tells whoever signs in as this persona by hand: ids of tegata list faults.'),
    keys: z.strictObject({ authentication: testKey, signing: testKey.optional() }),
  })
  .refine(({ certificates, keys }) => certificates.signing.state === 'absent' || keys.signing !== undefined, {
    path: ['keys', 'signing'],
    error: 'expected a key, because there is a signing certificate',
  })
  .refine(({ card, certificates }) => card.certifiedBy === 'test-pki' || isNeitherEnded(certificates), {
    path: ['card', 'certifiedBy'],
    error: 'expected test-pki, because no list of ours names what a stranger revoked or suspended',
  });

/** A card holder and a card, read and checked. */
export type Persona = z.output<typeof personaSchema>;

/** What a persona's file says of a certificate that the card has. */
export type PersonaCertificate = Exclude<Persona['certificates'][keyof Persona['certificates']], { state: 'absent' }>;

function isNeitherEnded({ authentication, signing }: Record<'authentication' | 'signing', { state: string }>): boolean {
  return [authentication, signing].every(({ state }) => state === 'valid' || state === 'absent');
}

function isCalendarDay(value: string): boolean {
  if (!/^\d{8}$/.test(value)) return false;
  const iso = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`;
  const atMs = Date.parse(iso);
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(iso);
}
