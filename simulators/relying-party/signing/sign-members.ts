/** What the members of the sign API's JSON are called: not public, so all in one place (assumed). */
export const SIGN_MEMBERS = {
  data: 'data',
  mode: 'data_type',
  title: 'title',
  id: 'sign_transaction_id',
  jwe: 'sign_certificate_jwe',
  signature: 'signature',
  certificate: 'certificate',
  validity: 'certificate_validity',
} as const;

/** The status that says that nobody has signed yet: not public either. */
export const NOT_SIGNED_YET = 409;
