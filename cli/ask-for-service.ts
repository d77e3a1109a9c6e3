import { existsSync } from 'node:fs';
import type { Language } from '../reports/render/words.ts';
import type { ServiceAnswers } from '../scenarios/certification/write-service-file.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Context } from './context.ts';

/** What is asked, with what is taken where nothing is typed. */
const QUESTIONS: readonly {
  readonly name: keyof ServiceAnswers;
  readonly ja: string;
  readonly en: string;
  readonly usual?: string;
}[] = [
  { name: 'name', ja: 'サービスの名前', en: 'What the service is called' },
  {
    name: 'purpose',
    ja: '用途（login / identity-check / signing）',
    en: 'Its purpose (login / identity-check / signing)',
    usual: 'login',
  },
  {
    name: 'signingApi',
    ja: '署名なら、民間事業者か行政機関か（private / government）',
    en: 'For signing: a private business or a government service (private / government)',
    usual: 'private',
  },
  { name: 'clientId', ja: 'client_id', en: 'client_id', usual: 'RP00000001' },
  { name: 'redirectUri', ja: '戻り先のアドレス（redirect_uri）', en: 'The address of the way back (redirect_uri)' },
  { name: 'algorithm', ja: '署名の方式（ES256 / RS256）', en: 'How it signs (ES256 / RS256)', usual: 'ES256' },
  {
    name: 'jwksUri',
    ja: '公開鍵（JWK Set）のアドレス。PEMファイルなら、そのパス',
    en: 'The address of its public keys (JWK Set), or the path of a PEM file',
  },
  {
    name: 'scopes',
    ja: '求める項目（空白で区切る）',
    en: 'Its scopes, separated by spaces',
    usual: 'openid name address birthdate gender',
  },
  { name: 'startPage', ja: '認証を始める画面のアドレス', en: 'The page where a sign-in starts' },
  {
    name: 'startClick',
    ja: 'そこで押すボタンかリンクの文字（なければ空）',
    en: 'What is pressed there; empty if nothing',
  },
  { name: 'success', ja: '成功したと分かる文字', en: 'A text that shows that it worked' },
  { name: 'failure', ja: '失敗したと分かる文字', en: 'A text that shows that it failed' },
  {
    name: 'protectedPage',
    ja: 'ログインした人だけに見える画面のアドレス（本人確認では「確認済み」、署名では「署名済み」が分かる画面）',
    en: 'A page that needs a session (identity-check: that says verified; signing: that says signed)',
  },
  {
    name: 'protectedShows',
    ja: 'その画面で、ログインした人にだけ見える文字',
    en: 'A text there that only those see who signed in',
  },
  {
    name: 'logoutClick',
    ja: 'その画面にあるログアウトのボタンの文字（なければ空）',
    en: 'The button that logs out there; empty if none',
  },
];

/** `tegata certify --init`: asks for what a service's file needs, and writes it. */
export async function askForService({ terminal, loadEngine }: Context, path: string, lang: Language): Promise<number> {
  if (existsSync(path)) {
    throw new HarnessError('file-invalid', `Failed to write ${path}: expected no file there, got one.`);
  }
  const engine = await loadEngine();
  const answers: Partial<Record<keyof ServiceAnswers, string>> = {};
  for (const { name, usual, ...words } of QUESTIONS) {
    if (name === 'signingApi' && answers.purpose !== 'signing') continue;
    for (let why: string | undefined = ''; why !== undefined;) {
      const typed = await terminal.ask(`${words[lang]}${usual === undefined ? '' : ` [${usual}]`}: `);
      answers[name] = typed || usual || '';
      why = await engine.whyNotAnswer(name, answers);
      if (why !== undefined) terminal.warn(`  ${why}${lang === 'ja' ? ' / もう一度入力してください' : ''}`);
    }
  }
  await engine.writeServiceFile(path, answers as ServiceAnswers);
  terminal.print(path);
  return 0;
}
