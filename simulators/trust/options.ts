import { z } from 'zod';

const oid = z.string().regex(/^[0-2](\.\d+)+$/, 'expected an object identifier such as 1.2.392.200149.8.5.1.3.30');

const DECODED = 'certificates decoded in https://github.com/MynaWallet/monorepo';

/** What can be set about the test PKI. Each option says whether it is official, observed or assumed, and from where. */
export const trustOptions = z.strictObject({
  authenticationPolicy: oid.default('1.2.392.200149.8.5.1.3.30').meta({
    description:
      'Certificate policy of 利用者証明用 certificates: that of cards. The test environment is said to use another one, for which …1.0.30 would be a guess by analogy.',
    standing: 'observed',
    source: DECODED,
  }),
  signingPolicy: oid.default('1.2.392.200149.8.5.1.1.20').meta({
    description:
      'Certificate policy of 署名用 certificates: that of cards. The real test environment uses 1.2.392.200149.8.5.1.0.20.',
    standing: 'observed',
    source: DECODED,
  }),
  cpsUrl: z.url().default('http://www.jpki.tegata.invalid/cps.html').meta({
    description: 'Where the certificates say their practice statement is. The real one is at www.jpki.go.jp.',
    standing: 'assumed',
    source: 'a name of our own, so that nothing real is contacted',
  }),
  ocspUrl: z
    .url()
    .default('http://ocspauthnorm.tegata.test')
    .meta({
      description: 'OCSP responder named in 利用者証明用 certificates. 署名用 certificates name none.',
      standing: 'assumed',
      source: `its place: ${DECODED}; a name of our own, so that nothing real is contacted`,
    }),
  ocspSigner: z.enum(['responder', 'authority']).default('responder').meta({
    description: 'Who signs OCSP answers: a responder with a certificate of its own, or the authority itself.',
    standing: 'assumed',
    source: 'no public source read; large authorities keep the root’s key out of it',
  }),
  ocspNonce: z.enum(['echoed', 'ignored']).default('echoed').meta({
    description: 'Whether an OCSP answer gives the nonce of its request back.',
    standing: 'assumed',
    source: 'RFC 6960 4.4.1 allows both; no public source read',
  }),
  ocspLifetimeMinutes: z.number().nonnegative().default(60).meta({
    description: 'Minutes from thisUpdate to nextUpdate of an OCSP answer; 0 for an answer without nextUpdate.',
    standing: 'assumed',
    source: 'no public source read',
  }),
  crlLifetimeHours: z.number().positive().default(48).meta({
    description: 'Hours from thisUpdate to nextUpdate of a CRL.',
    standing: 'assumed',
    source: 'no public source read',
  }),
});

/** Trust options as given: all may be left out. */
export type TrustOptionsInput = z.input<typeof trustOptions>;

/** Trust options with every default filled in. */
export type TrustOptions = z.output<typeof trustOptions>;
