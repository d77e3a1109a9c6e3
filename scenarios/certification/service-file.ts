import * as z from 'zod';
import { isPublicKey } from './is-public-key.ts';
import { signSchema } from './sign.ts';

const line = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' });
const signs = z
  .union(
    [signSchema.transform((sign) => [sign]), z.array(signSchema).min(1)],
    'expected text, selector or url, or a list of these',
  )
  .describe('how a person sees it: text, selector or url; several when one of them is enough');

const secretOrText = z.union([
  line,
  z.strictObject({ env: z.string().regex(/^[A-Za-z_]\w*$/, 'expected the name of an environment variable') }),
]);

const step = z.union(
  [
    z.strictObject({ go: address }),
    z.strictObject({ fill: line.describe('label or selector of a field'), with: secretOrText }),
    z.strictObject({ click: line.describe('label or selector of a button or link') }),
  ],
  'expected go, click, or fill and with',
);

const command = z.strictObject({ command: line });

const publicJwk = z
  .looseObject({ kty: z.enum(['EC', 'RSA']) })
  .refine(isPublicKey, 'expected a public key as JWK, whole and without d');

const client = z
  .strictObject({
    id: z.string().regex(/^[0-9a-zA-Z]{1,255}$/, 'expected 1 to 255 letters and digits'),
    redirectUris: z.array(address.max(255)).min(1),
    algorithm: z.enum(['ES256', 'RS256']).default('ES256'),
    keys: z.array(publicJwk).optional(),
    pem: line
      .refine(isPublicKey, 'expected the text of a public key, from -----BEGIN PUBLIC KEY----- to its end')
      .optional(),
    jwksUri: address.optional(),
  })
  .refine(({ keys, pem, jwksUri }) => [keys, pem, jwksUri].filter((given) => given !== undefined).length === 1, {
    error: 'expected exactly one of keys, pem and jwksUri',
    path: ['keys'],
  });

const signing = z.strictObject({
  api: z.enum(['private', 'government']).describe('which of the two references holds for the service'),
  operator: z
    .union([z.strictObject({ port: z.int().min(1).max(65_535).default(8412) }), z.strictObject({ key: publicJwk })])
    .prefault({})
    .describe('private: where the service asks Tegata’s platform operator, or the public key (JWK) of its own'),
  hash: z
    .string()
    .regex(/^[\da-f]{64}$/i, 'expected 64 hexadecimal digits')
    .optional()
    .describe('SHA-256 of the document, where it is always the same; otherwise it is looked for on the start page'),
});

/** The file that describes a service to be certified: what it is, where it starts and how a person sees what happened. */
export const serviceFileSchema = z
  .strictObject(
    {
      name: line.describe('what people call the service'),
      purpose: z.enum(['login', 'identity-check', 'signing']),
      broker: z
        .strictObject({
          port: z.int().min(1).max(65_535).default(8410),
          host: z.enum(['127.0.0.1', 'localhost']).default('127.0.0.1'),
        })
        .prefault({})
        .describe('where the service expects the broker'),
      client,
      signing: signing.optional().describe('signing: how it has documents signed'),
      scopes: z
        .array(z.enum(['openid', 'name', 'address', 'birthdate', 'gender', 'sign']))
        .refine((scopes) => scopes.includes('openid'), 'expected openid among the scopes'),
      before: z.array(step).default([]).describe('what a person does first, such as signing in with a password'),
      start: z
        .array(z.strictObject({ page: address, click: line.optional() }))
        .min(1)
        .describe('pages where a sign-in starts, and what is pressed there'),
      success: signs,
      failure: signs,
      protected: z
        .strictObject({ page: address, shows: signs })
        .describe(
          'login: a page that needs a session. identity-check: the page that says verified. signing: the page that says signed',
        ),
      logout: z.strictObject({ page: address.optional(), click: line.optional() }).optional(),
      reset: z.union([z.strictObject({ page: address }), command]).optional(),
      restart: z.strictObject({ command: line, ready: address }).optional(),
      tls: z
        .enum(['strict', 'any'])
        .default('strict')
        .describe('any: a certificate of the developer’s own is let pass'),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'expected fields, such as name and purpose' : undefined) },
  )
  .superRefine((file, context) => {
    const missing = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (file.purpose === 'identity-check' && !file.reset) {
      missing('reset', 'expected a page or a command that takes the verification back, for an identity-check');
    }
    if (file.purpose === 'signing' && !file.scopes.includes('sign')) missing('scopes', 'expected sign, for signing');
    if (file.purpose === 'signing' && !file.signing) missing('signing', 'expected api: private or government');
    if (file.purpose !== 'signing' && file.signing) missing('purpose', 'expected signing where signing is described');
    if (file.logout && !file.logout.page && !file.logout.click) missing('logout', 'expected page, click or both');
  });

/** A service's file, checked and complete. */
export type ServiceFile = z.output<typeof serviceFileSchema>;

/** A service's file as it is written. */
export type ServiceFileInput = z.input<typeof serviceFileSchema>;

/** One thing that a person does before the sign-in. */
export type BeforeStep = ServiceFile['before'][number];
