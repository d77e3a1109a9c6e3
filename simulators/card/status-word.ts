import type { Words } from './words.ts';

/** Every status word the card answers with on its own account. `63Cx` is made by `missed`. */
export const SW = {
  ok: 0x9000,
  wrongLength: 0x6700,
  channelNotSupported: 0x6881,
  secureMessagingNotSupported: 0x6882,
  chainingNotSupported: 0x6884,
  sessionKeyNotHere: 0x66f1,
  wrongKindOfFile: 0x6981,
  securityNotSatisfied: 0x6982,
  blocked: 0x6984,
  conditionsNotSatisfied: 0x6985,
  noCurrentFile: 0x6986,
  functionNotSupported: 0x6a81,
  fileNotFound: 0x6a82,
  recordNotFound: 0x6a83,
  wrongParameters: 0x6a86,
  dataObjectNotFound: 0x6a88,
  wrongOffset: 0x6b00,
  unknownInstruction: 0x6d00,
  unknownClass: 0x6e00,
  failure: 0x6f00,
} as const;

const WORDS: Readonly<Record<number, Words>> = {
  [SW.ok]: { ja: '正常終了', en: 'done' },
  [SW.wrongLength]: { ja: '長さが違う', en: 'wrong length' },
  [SW.channelNotSupported]: { ja: '論理チャネルは使えない', en: 'logical channels not supported' },
  [SW.secureMessagingNotSupported]: { ja: 'セキュアメッセージングは使えない', en: 'secure messaging not supported' },
  [SW.chainingNotSupported]: { ja: 'コマンド連鎖は使えない', en: 'command chaining not supported' },
  [SW.sessionKeyNotHere]: { ja: 'ここではセッション鍵を使えない', en: 'no session key here' },
  [SW.wrongKindOfFile]: { ja: 'ファイルの種類が合わない', en: 'wrong kind of file' },
  [SW.securityNotSatisfied]: { ja: '暗証番号が照合されていない', en: 'PIN not verified' },
  [SW.blocked]: { ja: 'ロックされている', en: 'locked' },
  [SW.conditionsNotSatisfied]: { ja: '使用条件を満たさない', en: 'conditions of use not satisfied' },
  [SW.noCurrentFile]: { ja: 'ファイルが選択されていない', en: 'no file selected' },
  [SW.functionNotSupported]: { ja: 'この機能は使えない', en: 'function not supported' },
  [SW.fileNotFound]: { ja: '見つからない', en: 'not found' },
  [SW.recordNotFound]: { ja: 'レコードがない', en: 'no such record' },
  [SW.wrongParameters]: { ja: 'P1・P2が違う', en: 'wrong P1 or P2' },
  [SW.dataObjectNotFound]: { ja: 'データオブジェクトがない', en: 'no such data object' },
  [SW.wrongOffset]: { ja: 'ファイルの外を指している', en: 'offset outside the file' },
  [SW.unknownInstruction]: { ja: '知らない命令', en: 'unknown instruction' },
  [SW.unknownClass]: { ja: '知らないクラス', en: 'unknown class' },
  [SW.failure]: { ja: 'カードの異常', en: 'card failure' },
  // Words that this card never says; other cards and readers do.
  0x6282: { ja: 'ファイルの終わりまで読んだ', en: 'end of file reached' },
  0x6283: { ja: 'ファイルは無効', en: 'file deactivated' },
  0x6300: { ja: '照合できない', en: 'did not match' },
  0x6581: { ja: 'メモリの異常', en: 'memory failure' },
  0x6983: { ja: '認証方法がロックされている', en: 'authentication method locked' },
  0x6987: { ja: 'セキュアメッセージングのデータがない', en: 'secure messaging data missing' },
  0x6988: { ja: 'セキュアメッセージングのデータが違う', en: 'secure messaging data wrong' },
  0x69fc: { ja: 'セキュアメッセージングは終わっている', en: 'secure messaging is over' },
  0x6a80: { ja: 'データの形が違う', en: 'wrong data' },
};

/** The answer to a missed PIN and to a query: `63Cx`, x tries left. */
export function missed(triesLeft: number): number {
  return 0x63c0 | Math.min(Math.max(triesLeft, 0), 0xf);
}

/** Says in words what a status word means. */
export function describeStatus(sw: number): Words {
  if ((sw & 0xfff0) === 0x63c0) {
    const left = sw & 0xf;
    return { ja: `残り${left}回`, en: left === 1 ? '1 try left' : `${left} tries left` };
  }
  if (sw >> 8 === 0x61) return { ja: `続き${sw & 0xff}バイト`, en: `${sw & 0xff} more bytes` };
  if (sw >> 8 === 0x6c) return { ja: `正しいLeは${sw & 0xff}`, en: `right Le is ${sw & 0xff}` };
  return WORDS[sw] ?? { ja: '意味不明の状態', en: 'unknown status' };
}

/** Writes a status word as four upper-case hexadecimal digits. */
export function printStatus(sw: number): string {
  return sw.toString(16).toUpperCase().padStart(4, '0');
}
