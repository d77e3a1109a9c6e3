/** The form of one authorization parameter (official: `DOCUMENTS.reference`). */
export interface ParameterForm {
  readonly required: boolean;
  /** Least and greatest length, in characters. */
  readonly length?: readonly [least: number, greatest: number];
  readonly charset?: RegExp;
  /** The only value there is, and how any other is refused (assumed). */
  readonly fixed?: { readonly value: string; readonly error: string; readonly description: string };
}

const PRINTABLE = /^[\x20-\x7E]*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The parameters by which a request names who asks. While these are wrong, nobody may be redirected. */
export const ADDRESS_PARAMETERS = {
  client_id: { required: true, length: [1, 255], charset: /^[0-9a-zA-Z]*$/ },
  redirect_uri: { required: true, length: [1, 255] },
} as const satisfies Readonly<Record<string, ParameterForm>>;

/** All other parameters, in the order in which they are checked. */
export const REQUEST_PARAMETERS = {
  response_type: {
    required: true,
    fixed: { value: 'code', error: 'unsupported_response_type', description: 'Invalid parameter: response_type' },
  },
  scope: { required: true },
  state: { required: true, length: [1, 255], charset: PRINTABLE },
  nonce: { required: true, length: [1, 255], charset: PRINTABLE },
  code_challenge_method: {
    required: true,
    fixed: {
      value: 'S256',
      error: 'invalid_request',
      description: 'Invalid parameter: code challenge method is not matching the configured one',
    },
  },
  code_challenge: { required: true, length: [1, 128], charset: /^[0-9a-zA-Z_-]*$/ },
  acr_values: { required: false },
  sign_transaction_id: { required: false, charset: UUID },
} as const satisfies Readonly<Record<string, ParameterForm>>;

/** Every parameter that is documented. */
export const PARAMETERS = [...Object.keys(ADDRESS_PARAMETERS), ...Object.keys(REQUEST_PARAMETERS)];
