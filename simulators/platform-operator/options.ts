import { z } from 'zod';

const origin = z.string().regex(/^https?:\/\/[^/?#\s]+$/, 'expected an origin such as http://operator.tegata.test');

/** What can be set about the platform operator (PF). All of it is ours: what operators offer to services is their own. */
export const operatorOptions = z.strictObject({
  origin: origin.default('http://operator.tegata.test').describe('Where services ask it'),
  listsOrigin: origin.describe('Where the cities’ lists of revoked certificates are kept'),
  signMembers: z
    .strictObject({ signature: z.string().default('signature'), certificate: z.string().default('certificate') })
    .prefault({})
    .describe('What the members inside of a result are called'),
});

/** Options of an operator as given. */
export type OperatorOptionsInput = z.input<typeof operatorOptions>;

/** Options of an operator with every default filled in. */
export type OperatorOptions = z.output<typeof operatorOptions>;
