import { decodeCommand, createCommandApdu, statusOf, type CommandApdu } from './apdu.ts';
import { applications } from './applications/all.ts';
import type { ApplicationLayout, FileLayout } from './applications/layout.ts';
import type { JournalledApdu } from './journal-apdu.ts';
import { describeStatus, printStatus, SW } from './status-word.ts';
import type { Words } from './words.ts';

/** Where a trace stands: what the exchanges read so far have selected. One serves one card. */
export interface TracePlace {
  application: ApplicationLayout | undefined;
  file: FileLayout | undefined;
}

/** Begins a trace: nothing is known to be selected. */
export function beginTrace(): TracePlace {
  return { application: undefined, file: undefined };
}

/**
 * Tells one exchange in words: application, file, command and status, never a PIN or data. Given the place of its
 * trace, it moves that on and can call files by name.
 */
export function decodeExchange(command: Uint8Array, response: Uint8Array, place = beginTrace()): Words {
  return tell(command, statusOf(response), Math.max(0, response.length - 2), place);
}

/** Tells an exchange from its journal entry, as `decodeExchange` does. */
export function decodeJournalled(entry: Omit<JournalledApdu, 'card'>, place = beginTrace()): Words {
  const command = Uint8Array.from(Buffer.from(entry.command.replaceAll('**', '00'), 'hex'));
  const counted = /\((\d+) bytes\)$/.exec(entry.response)?.[1];
  const answered = counted === undefined ? entry.response.length / 2 : Number(counted);
  return tell(command, Number.parseInt(entry.sw, 16), answered, place);
}

function tell(bytes: Uint8Array, sw: number, answered: number, place: TracePlace): Words {
  const apdu = createCommandApdu();
  const understood = decodeCommand(bytes, apdu) && COMMANDS[apdu.ins];
  const words = understood
    ? understood(apdu, sw, place)
    : { ja: '知らない命令', en: `unknown command ${Buffer.from(bytes.subarray(0, 4)).toString('hex').toUpperCase()}` };
  const status = describeStatus(sw);
  const got = answered > 0 ? { ja: `、${answered}バイト`, en: `, ${answered} bytes` } : { ja: '', en: '' };
  return {
    ja: `${words.ja} → ${printStatus(sw)} ${status.ja}${got.ja}`,
    en: `${words.en} → ${printStatus(sw)} ${status.en}${got.en}`,
  };
}

type Teller = (apdu: CommandApdu, sw: number, place: TracePlace) => Words;

const COMMANDS: Readonly<Record<number, Teller>> = {
  0xa4: (apdu, sw, place) => (apdu.p1 === 0x04 ? tellApplication(apdu, sw, place) : tellFile(apdu, sw, place)),
  0xb0: (apdu, _, place) => {
    const offset = apdu.p1 >= 0x80 ? apdu.p2 : (apdu.p1 << 8) | apdu.p2;
    const at = offset === 0 ? '' : ` +${offset}`;
    return about(apdu.p1 >= 0x80 ? apdu.p1 : 0x80, place, { ja: `読み出し${at}`, en: `READ BINARY${at}` });
  },
  0x20: (apdu, _, place) =>
    about(
      apdu.p2,
      place,
      apdu.lc > 0
        ? { ja: '照合 ****', en: 'VERIFY ****' }
        : { ja: '残り回数の照会', en: 'VERIFY, query of tries left' },
    ),
  0x24: (apdu, _, place) => about(apdu.p2, place, { ja: '変更 ****', en: 'CHANGE REFERENCE DATA ****' }),
  0x2a: (apdu, _, place) => {
    const words = { ja: `署名（方式${apdu.p1}）`, en: `COMPUTE DIGITAL SIGNATURE, scheme ${apdu.p1}` };
    return apdu.p2 === 0 ? located(place.application, undefined, words) : about(apdu.p2, place, words);
  },
  0x32: (apdu, _, place) => about(apdu.p2, place, { ja: '鍵の変更 ****', en: 'CHANGE KEY ****' }),
  0x54: (apdu, _, place) => about(apdu.p2, place, { ja: '閉塞の解除', en: 'UNLOCK KEY' }),
  0x84: (_, __, place) => located(place.application, undefined, { ja: '乱数の取得', en: 'GET CHALLENGE' }),
  0x88: (apdu, _, place) => about(apdu.p2, place, { ja: '内部認証', en: 'INTERNAL AUTHENTICATE' }),
  0xa2: (_, __, place) =>
    located(place.application, undefined, { ja: '端末証明書の設定', en: 'SET TERMINAL CERTIFICATE' }),
  0xae: (_, __, place) => located(place.application, undefined, { ja: 'セッション鍵の設定', en: 'SET SESSION KEY' }),
  0xb2: ({ p1, p2 }, _, place) => {
    const several = (p2 & 0x07) === 0x05 ? { ja: 'から', en: ' and after' } : { ja: '', en: '' };
    const words = { ja: `レコード${p1}${several.ja}の読み出し`, en: `READ RECORD ${p1}${several.en}` };
    return about(0x80 | (p2 >> 3), place, words);
  },
  0xca: ({ p1, p2 }, _, place) => {
    const tag = printId((p1 << 8) | p2);
    return located(place.application, undefined, { ja: `データ${tag}の取得`, en: `GET DATA ${tag}` });
  },
  0xfc: (_, __, place) =>
    located(place.application, undefined, { ja: '直前の命令の照会', en: 'last-command indicator' }),
};

function tellApplication({ bytes, dataStart, lc }: CommandApdu, sw: number, place: TracePlace): Words {
  const aid = Buffer.from(bytes.subarray(dataStart, dataStart + lc))
    .toString('hex')
    .toUpperCase();
  const application = lc > 0 ? applications.find((candidate) => candidate.aid.startsWith(aid)) : undefined;
  if (sw === SW.ok) Object.assign(place, { application, file: undefined });
  return located(undefined, undefined, {
    ja: `${application?.name.ja ?? aid}を選択`,
    en: `SELECT ${application?.name.en ?? aid}`,
  });
}

function tellFile({ bytes, dataStart, lc }: CommandApdu, sw: number, place: TracePlace): Words {
  if (lc !== 2) return located(place.application, undefined, { ja: 'MFを選択', en: 'SELECT MF' });
  const id = ((bytes[dataStart] ?? 0) << 8) | (bytes[dataStart + 1] ?? 0);
  const file = fileOf(place.application, id);
  if (sw === SW.ok) place.file = file;
  return located(place.application, file ?? id, { ja: '選択', en: 'SELECT' });
}

/** Words about the file that a reference byte means: the current one, or one by its short id, which becomes current. */
function about(reference: number, place: TracePlace, words: Words): Words {
  const shortId = reference & 0x1f;
  if (shortId !== 0) place.file = fileOf(place.application, shortId);
  return located(place.application, place.file ?? (shortId || undefined), words);
}

function fileOf(application: ApplicationLayout | undefined, id: number): FileLayout | undefined {
  return application?.files.find((file) => file.id === id);
}

function located(
  application: ApplicationLayout | undefined,
  file: FileLayout | number | undefined,
  words: Words,
): Words {
  const name = typeof file === 'number' ? { ja: printId(file), en: printId(file) } : file && nameOf(file);
  return {
    ja: [application?.name.ja, name?.ja, words.ja].filter(Boolean).join('・'),
    en: [application?.name.en, name?.en, words.en].filter(Boolean).join(' · '),
  };
}

function nameOf({ id, name }: FileLayout): Words {
  return { ja: `${name.ja}（${printId(id)}）`, en: `${name.en} (${printId(id)})` };
}

function printId(id: number): string {
  return id.toString(16).toUpperCase().padStart(4, '0');
}
