import * as z from 'zod';

const member = z.string().min(1);

/**
 * What the members of the sign API's JSON are called. `sign_certificate_jwe` and `data` are what a platform operator
 * calls them who takes over what the API gives; nobody has shown the API's own names.
 */
export const signMembers = z.strictObject({
  data: member.default('data').describe('sent: the hash or the DigestInfo, Base64'),
  mode: member.default('data_type').describe('sent, may be left out: hash or digest_info'),
  title: member.default('title').describe('sent, may be left out: what the person is shown'),
  id: member.default('sign_transaction_id').describe('answered: the new transaction'),
  expiresIn: member.default('expires_in').describe('answered: seconds until it can no longer be signed'),
  jwe: member.default('sign_certificate_jwe').describe('result of a private business'),
  signature: member.default('signature').describe('result of a government service, and inside of the JWE; Base64'),
  certificate: member.default('certificate').describe('result of a government service, and inside of the JWE; Base64'),
  validity: member.default('certificate_validity').describe('result of a government service: what the check found'),
});
