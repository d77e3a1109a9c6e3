import { createPublicKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { serviceFileSchema } from './service-file.ts';

/** What a person answered who was asked about a service. */
export type ServiceAnswers = Readonly<
  Record<
    | 'name'
    | 'purpose'
    | 'signingApi'
    | 'clientId'
    | 'redirectUri'
    | 'algorithm'
    | 'jwksUri'
    | 'scopes'
    | 'startPage'
    | 'startClick'
    | 'success'
    | 'failure'
    | 'protectedPage'
    | 'protectedShows'
    | 'logoutClick',
    string
  >
>;

const HEAD = `# サービスの確認に使うファイル / The file that a service is certified by: tegata certify
# 秘密は書かず、環境変数の名前を書きます / Secrets are named, not written: { fill: パスワード, with: { env: PASSWORD } }
`;

const SAMPLE: ServiceAnswers = {
  name: 'x',
  purpose: 'login',
  signingApi: 'private',
  clientId: 'RP1',
  redirectUri: 'http://localhost/',
  algorithm: 'ES256',
  jwksUri: 'http://localhost/',
  scopes: 'openid',
  startPage: 'http://localhost/',
  startClick: '',
  success: 'x',
  failure: 'x',
  protectedPage: 'http://localhost/',
  protectedShows: 'x',
  logoutClick: '',
};

/** Why an answer will not do beside those before it; undefined where it will. */
export async function whyNotAnswer(
  name: keyof ServiceAnswers,
  before: Partial<ServiceAnswers>,
): Promise<string | undefined> {
  // What is asked later may still become what the purpose wants.
  const scopes = before.scopes ?? (before.purpose === 'signing' ? 'openid sign' : SAMPLE.scopes);
  try {
    const read = serviceFileSchema.safeParse(await fileOf({ ...SAMPLE, ...before, scopes }));
    return read.error?.issues.map(({ message }) => message).at(0);
  } catch (cause) {
    if (cause instanceof HarnessError && name === 'jwksUri') return cause.message;
    throw cause;
  }
}

/**
 * Writes a service's file from answers; an existing file is never overwritten.
 * @throws HarnessError `file-invalid` where an answer is not as expected, naming the field
 */
export async function writeServiceFile(path: string, answers: ServiceAnswers): Promise<void> {
  const file = await fileOf(answers);
  const read = serviceFileSchema.safeParse(file);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new HarnessError('file-invalid', `Failed to write ${path}: ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  await writeFile(path, HEAD + stringify(file), { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'EEXIST' ? 'expected no file there, got one' : `expected a place to write to (${cause.code})`;
    throw new HarnessError('file-invalid', `Failed to write ${path}: ${why}.`, { cause });
  });
}

async function fileOf(answers: ServiceAnswers): Promise<object> {
  return {
    name: answers.name,
    purpose: answers.purpose,
    broker: { host: '127.0.0.1', port: 8410 },
    client: {
      id: answers.clientId,
      redirectUris: [answers.redirectUri],
      algorithm: answers.algorithm,
      ...(await keysOf(answers.jwksUri)),
    },
    ...(answers.purpose === 'signing' && { signing: { api: answers.signingApi } }),
    scopes: answers.scopes.split(/\s+/).filter((scope) => scope !== ''),
    before: [],
    start: [{ page: answers.startPage, ...(answers.startClick !== '' && { click: answers.startClick }) }],
    success: [{ text: answers.success }],
    failure: [{ text: answers.failure }],
    protected: { page: answers.protectedPage, shows: [{ text: answers.protectedShows }] },
    ...(answers.logoutClick !== '' && { logout: { click: answers.logoutClick } }),
    ...(answers.purpose === 'identity-check' && { reset: { page: answers.startPage } }),
  };
}

/** Of a private key only the public half is written: the file travels. */
async function keysOf(answer: string): Promise<{ jwksUri: string } | { pem: string }> {
  if (/^https?:/.test(answer)) return { jwksUri: answer };
  try {
    const key = createPublicKey(await readFile(answer, 'utf8'));
    return { pem: key.export({ type: 'spki', format: 'pem' }).toString() };
  } catch (cause) {
    const message = `Failed to read the key: expected the address of a JWK Set, or a PEM file at ${answer}.`;
    throw new HarnessError('file-invalid', message, { cause });
  }
}
