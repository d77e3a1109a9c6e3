import { assembleRun } from '../../../reports/assemble-run.ts';
import type { CheckRecord } from '../../../reports/check.ts';
import type { RunResult, ScenarioResult, TimelineRow } from '../../../reports/result.ts';

/** A check that passed, with changes. */
export function exampleCheck(changes: Partial<CheckRecord> = {}): CheckRecord {
  return {
    id: 'phone-asks-for-consent',
    requirement: 'guide-a-p-8',
    summary: {
      ja: 'スマホが提供内容と提供先を示し、許可を求める。',
      en: 'The phone shows what is given to whom, and asks.',
    },
    verdict: 'passed',
    ...changes,
  };
}

/** A sign-in from a PC that passed, with changes. */
export function exampleResult(changes: Partial<ScenarioResult> = {}): ScenarioResult {
  const platform = changes.platform ?? 'pc';
  const scenario = changes.scenario ?? 'authentication/happy/all-four-items';
  return {
    id: `${scenario}@${platform}`,
    scenario,
    platform,
    title: {
      ja: '四情報をすべて求めるサービスにPCからログインする',
      en: 'Signs in from a PC to a service that asks for all four items',
    },
    tags: ['happy'],
    hands: { browser: 'in-process', phone: 'virtual' },
    seed: `1/${scenario}@${platform}`,
    startsAt: '2026-04-01T00:00:00.000Z',
    persona: 'adult',
    verdict: 'passed',
    durationMs: 12,
    checks: [exampleCheck()],
    timeline: TIMELINE,
    attachments: [],
    ...changes,
  };
}

/** A sign-in that failed, with one picture and a replay file. */
export function failedResult(changes: Partial<ScenarioResult> = {}): ScenarioResult {
  return exampleResult({
    scenario: 'authentication/pairing/code-expires',
    title: { ja: '二次元コードの30秒が過ぎる', en: 'The 30 seconds of the code pass' },
    verdict: 'failed',
    checks: [
      exampleCheck(),
      exampleCheck({
        id: 'browser-offers-refresh',
        requirement: 'guide-a-p-2',
        summary: {
          ja: 'コードが無効になると「二次元コードを更新」が示される。',
          en: 'The page offers 「二次元コードを更新」 once the code is void.',
        },
        verdict: 'failed',
        expected: 'the page qr-expired with 「二次元コードを更新」',
        actual: { page: 'qr', buttons: ['キャンセル'] },
      }),
    ],
    attachments: [{ name: 'browser: qr', file: 'attachments/code-expires/01-browser-qr.png', type: 'image/png' }],
    replay: 'replays/code-expires.json',
    ...changes,
  });
}

/** A run of these results. */
export function exampleRun(results: readonly ScenarioResult[] = [exampleResult(), failedResult()]): RunResult {
  const head = { version: '0.1.0', seed: '1', startedAt: '2026-04-01T00:00:00.000Z', durationMs: 340 };
  return assembleRun({ ...head, versions: { node: '20.20.2', jose: '6.2.18' } }, results);
}

const TIMELINE: readonly TimelineRow[] = [
  { atMs: 0, actor: 'world', words: { ja: '世界を用意した', en: 'The world was set up' } },
  { atMs: 0, actor: 'person', to: 'browser', words: { ja: 'サービスを開く', en: 'Opens the service' } },
  {
    atMs: 0,
    actor: 'browser',
    to: 'broker',
    words: { ja: '認可リクエスト', en: 'Authorization request' },
    detail: ['GET /api/realms/main/protocol/openid-connect/auth', 'scope: openid name address', 'status: 200'],
  },
  { atMs: 0, actor: 'browser', words: { ja: '画面: 二次元コード', en: 'Page “qr”' } },
  { atMs: 4000, actor: 'phone', to: 'broker', words: { ja: 'アプリがリンクを開いた', en: 'The app took the link' } },
  { atMs: 4000, actor: 'phone', words: { ja: '画面: 利用者証明用の暗証番号', en: 'Screen “auth-pin”' } },
  {
    atMs: 36_500,
    actor: 'card',
    to: 'phone',
    words: { ja: 'SELECT 公的個人認証AP → 正常終了', en: 'SELECT JPKI application → success' },
    detail: ['> 00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01', '< 90 00'],
  },
  {
    atMs: 36_500,
    actor: 'broker',
    to: 'service',
    words: { ja: 'トークン応答', en: 'Token response' },
    detail: ['id_token: { "sub": "…", "nonce": "…" }'],
  },
];
