import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { serviceFileSchema } from './service-file.ts';

/** What a person answered who was asked about a service. */
export type ServiceAnswers = Readonly<
  Record<
    | 'name'
    | 'purpose'
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

/**
 * Writes a service's file from answers; an existing file is never overwritten.
 * @throws HarnessError `file-invalid` where an answer is not as expected, naming the field
 */
export async function writeServiceFile(path: string, answers: ServiceAnswers): Promise<void> {
  const file = {
    name: answers.name,
    purpose: answers.purpose,
    broker: { host: '127.0.0.1', port: 8410 },
    client: {
      id: answers.clientId,
      redirectUris: [answers.redirectUri],
      algorithm: answers.algorithm,
      ...(await keysOf(answers.jwksUri)),
    },
    scopes: answers.scopes.split(/\s+/).filter((scope) => scope !== ''),
    before: [],
    start: [{ page: answers.startPage, ...(answers.startClick !== '' && { click: answers.startClick }) }],
    success: [{ text: answers.success }],
    failure: [{ text: answers.failure }],
    protected: { page: answers.protectedPage, shows: [{ text: answers.protectedShows }] },
    ...(answers.logoutClick !== '' && { logout: { click: answers.logoutClick } }),
    ...(answers.purpose === 'identity-check' && { reset: { page: answers.startPage } }),
  };
  const read = serviceFileSchema.safeParse(file);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new HarnessError('file-invalid', `Failed to write ${path}: ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  await writeFile(path, HEAD + stringify(file), { flag: 'wx' }).catch((cause: unknown) => {
    throw new HarnessError('file-invalid', `Failed to write ${path}: expected no file there, got one.`, { cause });
  });
}

async function keysOf(answer: string): Promise<{ jwksUri: string } | { pem: string }> {
  if (/^https?:/.test(answer)) return { jwksUri: answer };
  const pem = await readFile(answer, 'utf8').catch((cause: unknown) => {
    throw new HarnessError('file-invalid', `Failed to read the key: expected a PEM file at ${answer}.`, { cause });
  });
  return { pem };
}
