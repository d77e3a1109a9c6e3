import type { Lane, TimelineRow, Words } from '../../reports/result.ts';
import { beginTrace, decodeJournalled, type TracePlace } from '../../simulators/card/decode.ts';
import type { JournalEntry } from '../../simulators/world/journal.ts';
import type { JournalSeen } from '../check.ts';

/** Tells a journal in words, a row an entry; entries that only repeat what another row says are left out. */
export function narrate(journal: JournalSeen): TimelineRow[] {
  const startMs = journal[0]?.atMs ?? 0;
  const traces = new Map<unknown, TracePlace>();
  return journal.flatMap((entry) => {
    const told = tell(entry, traces);
    return told ? [{ atMs: entry.atMs - startMs, ...lanesOf(entry), ...told }] : [];
  });
}

type Told = Pick<TimelineRow, 'words' | 'detail'>;

/** From whose lane a row goes, and to whose, when it goes to another. */
function lanesOf({ actor, kind, data }: JournalEntry): Pick<TimelineRow, 'actor' | 'to'> {
  if (kind === 'apdu') return { actor: 'phone', to: 'card' };
  if (kind === 'push') return { actor: 'broker', to: data['to'] === 'app' ? 'phone' : 'browser' };
  if (kind === 'exchange') return { actor: laneOf(actor), to: data['to'] === 'broker' ? 'broker' : 'service' };
  return { actor: laneOf(actor) };
}

function laneOf(actor: string): Lane | 'world' {
  if (actor === 'person' || actor === 'card' || actor === 'world' || actor === 'broker') return actor;
  if (actor.startsWith('phone')) return 'phone';
  return actor.startsWith('browser') ? 'browser' : 'service';
}

function tell(entry: JournalEntry, traces: Map<unknown, TracePlace>): Told | undefined {
  if (entry.kind === 'apdu') return tellApdu(entry.data, traces);
  return TELLERS[entry.kind]?.(entry.data);
}

function tellApdu(data: Data, traces: Map<unknown, TracePlace>): Told {
  const place = traces.get(data['card']) ?? beginTrace();
  traces.set(data['card'], place);
  const apdu = { command: text(data['command']), response: text(data['response']), sw: text(data['sw']) };
  return { words: decodeJournalled(apdu, place), detail: [`> ${apdu.command}`, `< ${apdu.response}`] };
}

type Data = JournalEntry['data'];
type Teller = (data: Data) => Told | undefined;

/** How the app on a phone of the user's came to be registered, or not, before the scenario began. */
const REGISTERED: Readonly<Record<string, Words>> = {
  kept: { ja: 'アプリは前から利用登録済み', en: 'The app was registered before, and kept so' },
  'set-up': { ja: 'アプリの利用登録をこの端末で済ませた', en: 'The app was registered on this phone, once' },
  never: { ja: 'アプリは利用登録されていない', en: 'The app is not registered' },
  'taken-away': { ja: 'アプリの利用登録を取り消した', en: 'The app’s registration was taken away' },
};

const TELLERS: Readonly<Record<string, Teller>> = {
  does: (data) => ({ words: data['words'] as Words }),
  stopped: (data) => ({ words: same(`■ ${text(data['reason'])}`) }),
  unseen: (data) => ({
    words: { ja: 'アプリの最後の画面は見られなかった', en: 'The last screen of the app could not be seen' },
    detail: [text(data['reason'])],
  }),
  setting: (data) => ({ words: { ja: '世界を用意した', en: 'The world was set up' }, detail: members(data) }),
  page: (data) => ({
    words: {
      ja: `画面: ${text(data['heading'] || data['title'])}`,
      en: `Page “${text(data['page'] ?? data['title'])}”`,
    },
    detail: [text(data['url']), ...list(data['text']).slice(0, 20)],
  }),
  screen: (data) => ({
    words: { ja: `画面: ${text(data['title'])}`, en: `Screen “${text(data['screen'])}”` },
    detail: members(data, ['screen', 'title']),
  }),
  tap: (data) => ({ words: { ja: `「${text(data['label'])}」を押した`, en: `Tapped 「${text(data['label'])}」` } }),
  registered: (data) => ({
    words: REGISTERED[text(data['how'])] ?? same(text(data['how'])),
    detail: [text(data['device'])],
  }),
  permission: (data) => ({
    words: {
      ja: `システムの確認に「${text(data['answer'])}」と答えた`,
      en: `Answered the system with 「${text(data['answer'])}」`,
    },
    detail: [text(data['asked'])],
  }),
  link: (data) => ({
    words:
      data['taken'] === true
        ? { ja: 'アプリがリンクを開いた', en: 'The app took the link' }
        : { ja: 'リンクを受け取るアプリがない', en: 'No app took the link' },
    detail: [text(data['url'])],
  }),
  face: (data) => ({
    words: { ja: `カードの券面: ${text(data['name'])}`, en: `The card of ${text(data['name'])}` },
    detail: members(data),
  }),
  card: (data) => ({
    words:
      data['held'] === true
        ? { ja: 'カードがかざされた', en: 'A card is held' }
        : { ja: 'カードが離れた', en: 'The card is gone' },
  }),
  'counter-reset': (data) => ({
    words: {
      ja: `窓口で残り回数が元に戻った（${text(data['application'])} ${text(data['file'])}）`,
      en: `The office gave ${text(data['application'])} ${text(data['file'])} its tries back`,
    },
  }),
  'answer-cut': (data) => ({
    words: { ja: '答えの途中でカードが離れた', en: 'The card left during its answer' },
    detail: [`> ${text(data['command'])}`, `< ${text(data['answered'])} / ${text(data['of'])}`],
  }),
  garbage: (data) => ({
    words: { ja: 'カードの答えが壊れていた', en: 'The card answered garbage' },
    detail: [`> ${text(data['command'])}`],
  }),
  push: (data) => ({
    words: { ja: `${text(data['to'])}へ通知`, en: `Pushed to the ${text(data['to'])}: ${text(data['event'])}` },
    detail: members(data, ['to', 'event']),
  }),
  exchange: (data) => ({
    words: same(`${text(data['method'])} ${shortUrl(text(data['url']))} → ${text(data['status'])}`),
    detail: members(data, ['from', 'to', 'method', 'url', 'status']),
  }),
  'network-cut': () => ({ words: { ja: '通信が切れた', en: 'The network is gone' } }),
  'network-restored': () => ({ words: { ja: '通信が戻った', en: 'The network is back' } }),
  'network-failed': (data) => ({ words: { ja: '通信できなかった', en: 'No answer' }, detail: [text(data['url'])] }),
};

function same(words: string): Words {
  return { ja: words, en: words };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function members(data: Data, without: readonly string[] = []): string[] {
  return Object.entries(data)
    .filter(([name, value]) => !without.includes(name) && value !== '')
    .map(([name, value]) => `${name}: ${text(value)}`);
}

function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '').replace('/realms/main/', '/…/');
}
