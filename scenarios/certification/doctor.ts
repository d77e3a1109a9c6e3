import type { Words } from '../../reports/words.ts';
import type { Call, Evidence } from './evidence.ts';
import type { Lab } from './lab.ts';
import { askOutside } from './outside.ts';
import { resultNotTaken } from './result-not-taken.ts';
import { startRefused } from './start-refused.ts';
import type { Worker } from './worker.ts';

/** Something that keeps a run from judging anything: mostly a field of the service's file, which is to be corrected. */
export interface Complaint {
  /** The field, as `client.redirectUris`; `service` where it is the service itself. */
  readonly field: string;
  readonly words: Words;
  /** Whether nothing can be judged before it is corrected. */
  readonly stops: boolean;
}

const of = (field: string, ja: string, en: string, stops = true): Complaint => ({ field, words: { ja, en }, stops });

/** Holds a service's file against the running service, before anything is judged, and names what is to be corrected. */
export async function examine(lab: Lab, worker: Worker): Promise<readonly Complaint[]> {
  const unreachable = await reachable(lab);
  if (unreachable) return [unreachable];
  const { evidence, close } = await worker.journey(
    { way: 'same-device', persona: 'adult', faults: [] },
    async (customer) => {
      await customer.looks('stranger', { in: 'stranger' });
      await customer.signsIn();
    },
  );
  await close();
  return [...complaintsOf(evidence)];
}

async function reachable({ service }: Lab): Promise<Complaint | undefined> {
  for (const [at, { page }] of service.start.entries()) {
    const answer = await askOutside(page, { anyTls: service.tls === 'any' });
    if (!('failed' in answer)) continue;
    if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(answer.failed)) {
      const ja = `${page} の証明書を信頼できません（${answer.failed}）。開発用の証明書なら tls: any と書いてください。`;
      return of(
        'tls',
        ja,
        `The certificate of ${page} is not trusted (${answer.failed}). If it is your own, write tls: any.`,
      );
    }
    const ja = `${page} から応答がありません（${answer.failed}）。サービスが動いているか、アドレスが正しいかを確かめてください。`;
    return of(
      `start[${at}].page`,
      ja,
      `${page} does not answer (${answer.failed}). Is the service running, and is this its address?`,
    );
  }
  return undefined;
}

function* complaintsOf(evidence: Evidence): Generator<Complaint> {
  const { service, sights, calls, stopped = '' } = evidence;
  if (sights['stranger']?.session === 'open') {
    yield of(
      'protected',
      'ログインしていないブラウザーにも、protected.shows が見えています。ログインした人にだけ見える印を選んでください。',
      'A browser that has not signed in sees protected.shows too. Choose a sign that only those see who have signed in.',
    );
  }
  const asked = calls.find(({ endpoint }) => endpoint === 'authorize');
  const refused = [
    ...aboutToken(
      calls.find(({ endpoint }) => endpoint === 'token'),
      evidence,
    ),
  ];
  if (!asked) {
    if (/environment variable/.test(stopped))
      yield of('before', `before で使う環境変数がありません。（${stopped}）`, stopped);
    else if (refused.length > 0) yield* refused;
    else yield startRefused(evidence) ?? withoutRequest(evidence);
    return;
  }
  yield* aboutRequest(asked, evidence);
  yield* refused;
  const end = sights['end'];
  if (!end || calls.every(({ endpoint, status }) => endpoint !== 'token' || status !== 200)) return;
  const notTaken = resultNotTaken(evidence);
  if (notTaken) return yield notTaken;
  if (end.page === 'neither') {
    yield of(
      'success',
      `ログインの後、${shortened(end.url)} に success の印が見えません。画面に実際に出る文字か要素を書いてください。`,
      `After the sign-in none of the signs of success is to be seen at ${shortened(end.url)}. Write what is really shown there.`,
    );
  }
  if (end.page === 'both' || end.page === 'failure') {
    yield of(
      'failure',
      'ログインできた画面に failure の印も見えています。失敗したときだけ出る印を選んでください。',
      'A sign of failure is seen where the sign-in worked. Choose one that is only shown when it failed.',
    );
  }
  if (end.session === 'none') {
    yield of(
      'protected',
      `ログインした後も ${service.protected.page} に protected.shows が見えません。`,
      `Even after signing in, protected.shows is not to be seen at ${service.protected.page}.`,
    );
  }
}

function withoutRequest({ service, visits, brokerOrigin, stopped = '' }: Evidence): Complaint {
  const issuer = `${brokerOrigin}/api/realms/main`;
  const elsewhere = visits.find(({ url }) => /[?&]response_type=/.test(url) && !url.startsWith(brokerOrigin));
  if (elsewhere) {
    const { origin } = new URL(elsewhere.url);
    return of(
      'broker',
      `サービスは ${origin} へ認証を求めに行きます。サービスの発行者（issuer）を ${issuer} にしてください。`,
      `The service goes to ${origin} to have people signed in. Set its issuer to ${issuer}.`,
    );
  }
  const { click } = service.start[0] ?? {};
  return of(
    click === undefined ? 'start[0].page' : 'start[0].click',
    `start から認証の画面に進めません。押すもの、before の手順、サービスの発行者（issuer）が ${issuer} であることを確かめてください。（${stopped}）`,
    `The start page does not lead to the broker. Check what is to be pressed there, before, and that the service’s issuer is ${issuer}. (${stopped})`,
  );
}

function* aboutRequest(asked: Call, { service }: Evidence): Generator<Complaint> {
  const sent = new URL(asked.url).searchParams;
  const { id, redirectUris } = service.client;
  const client = sent.get('client_id');
  const redirectUri = sent.get('redirect_uri') ?? '';
  if (client !== id) {
    yield of(
      'client.id',
      `サービスが送る client_id は ${client} です。ファイルには ${id} とあります。`,
      `The service sends client_id ${client}; the file says ${id}.`,
    );
  }
  if (!redirectUris.includes(redirectUri)) {
    yield of(
      'client.redirectUris',
      `サービスが送る redirect_uri（${redirectUri}）がファイルにありません。`,
      `The service sends redirect_uri ${redirectUri}, which is not in the file.`,
    );
  }
  if (!sent.has('code_challenge')) {
    yield of(
      'service',
      'サービスが code_challenge を送っていません。PKCE（S256）を使うように設定してください。',
      'The service sends no code_challenge. Have it use PKCE (S256).',
      false,
    );
  }
}

function* aboutToken(call: Call | undefined, { service }: Evidence): Generator<Complaint> {
  if (!call || call.status === 200) return;
  const why = call.answered.body ?? '';
  if (!why.includes('invalid_client')) return;
  const isAlgorithm = /algorithm/i.test(why);
  yield of(
    isAlgorithm ? 'client.algorithm' : 'client.keys',
    `サービスの署名を確かめられません。ファイルの鍵（${service.client.algorithm}）がサービスの鍵と組になっているか確かめてください。（${why}）`,
    `The service’s assertion cannot be verified. Do the file’s keys (${service.client.algorithm}) belong to the service’s? (${why})`,
    /signature|key|algorithm/i.test(why),
  );
}

function shortened(url: string): string {
  return url.split('?', 1)[0] ?? url;
}
