import { describe, expect, it } from 'vitest';
import { decodeExchange, decodeJournalled, beginTrace } from '../../../simulators/card/decode.ts';
import { describeApdu, type JournalledApdu } from '../../../simulators/card/journal-apdu.ts';
import { issueCard, SELECT, verifying } from './issue-card.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const describe9000 = (command: string): string => describeApdu('c', bytes(command), bytes('9000')).command;

function shownOf(length: number): string {
  const response = new Uint8Array(length + 2).fill(0xab, 0, length);
  return describeApdu('c', bytes('00B0000000'), response).response;
}

describe('the journal', () => {
  it.each([
    ['VERIFY', '002000800431323334', '0020008004********'],
    ['VERIFY by short id', '002000980431323334', '0020009804********'],
    ['VERIFY of extended length', '0020008000000431323334', '00200080000004********'],
    ['CHANGE REFERENCE DATA', '002401800431323334', '0024018004********'],
    ['the own CHANGE KEY', '803200800431323334', '8032008004********'],
    ['VERIFY with its length forgotten', '0020008031323334', '00200080********'],
    ['VERIFY with a wrong length', '0020008003313233343536', '00200080**************'],
    ['VERIFY in a class that is not known', 'F02000800431323334', 'F020008004********'],
  ])('masks the data of %s', (_, command, shown) => {
    expect(describe9000(command)).toBe(shown);
  });

  it.each([
    ['a query', '00200080'],
    ['SELECT', '00A4020C020018'],
    ['three bytes', '002000'],
  ])('shows all of %s', (_, command) => {
    expect(describe9000(command)).toBe(command);
  });

  it('cuts long answers and counts them', () => {
    expect(shownOf(0)).toBe('');
    expect(shownOf(32)).toBe('AB'.repeat(32));
    expect(shownOf(33)).toBe(`${'AB'.repeat(32)}…(33 bytes)`);
  });

  it('keeps what was sent, whatever becomes of the bytes afterwards', async () => {
    const { card, journal } = await issueCard();
    const command = bytes(SELECT.file('0018'));
    const response = card.transmit(command);
    command.fill(0xee);
    response.fill(0xee);
    expect(journal.at(-1)?.data).toEqual({ card: 'adult', command: '00A4020C020018', response: '', sw: '6A82' });
  });

  it('keeps the longest exchanges, and many of them', async () => {
    const { card, journal } = await issueCard();
    const longest = new Uint8Array(65_544).fill(0x5a);
    for (let n = 0; n < 3; n++) card.transmit(longest);
    for (let n = 0; n < 5_000; n++) card.transmit(bytes(SELECT.jpki));
    expect(journal).toHaveLength(5_004);
    expect(new Set(journal.slice(4).map(({ data }) => data['command']))).toEqual(new Set([SELECT.jpki]));
    expect(journal[3]?.data['command']).toBe('5A'.repeat(65_544));
  });

  it('holds power and exchanges of the card, and no PIN', async () => {
    const { send, card, journal } = await issueCard();
    send(SELECT.jpki, SELECT.file('0018'), verifying('8264'));
    card.reset();
    card.powerOff();
    expect(journal.map(({ actor, kind, data }) => [actor, kind, data])).toEqual([
      ['card', 'power', { card: 'adult', on: true }],
      ['card', 'apdu', { card: 'adult', command: SELECT.jpki, response: '', sw: '9000' }],
      ['card', 'apdu', { card: 'adult', command: '00A4020C020018', response: '', sw: '9000' }],
      ['card', 'apdu', { card: 'adult', command: '0020008004********', response: '', sw: '9000' }],
      ['card', 'reset', { card: 'adult' }],
      ['card', 'power', { card: 'adult', on: false }],
    ]);
  });
});

describe('a trace in words', () => {
  const exchanges: [command: string, response: string, en: string, ja: string][] = [
    [SELECT.jpki, '9000', 'SELECT JPKI → 9000 done', '公的個人認証APを選択 → 9000 正常終了'],
    [
      SELECT.file('0018'),
      '9000',
      'JPKI · authentication PIN (0018) · SELECT → 9000 done',
      '公的個人認証AP・利用者証明用暗証番号（0018）・選択 → 9000 正常終了',
    ],
    [
      '00200080',
      '63C3',
      'JPKI · authentication PIN (0018) · VERIFY, query of tries left → 63C3 3 tries left',
      '公的個人認証AP・利用者証明用暗証番号（0018）・残り回数の照会 → 63C3 残り3回',
    ],
    [
      '002000800431323334',
      '63C1',
      'JPKI · authentication PIN (0018) · VERIFY **** → 63C1 1 try left',
      '公的個人認証AP・利用者証明用暗証番号（0018）・照合 **** → 63C1 残り1回',
    ],
    [
      '802A00970101 00'.replace(' ', ''),
      '6982',
      'JPKI · authentication key (0017) · COMPUTE DIGITAL SIGNATURE, scheme 0 → 6982 PIN not verified',
      '公的個人認証AP・利用者証明用秘密鍵（0017）・署名（方式0） → 6982 暗証番号が照合されていない',
    ],
    [
      '00B08A0004',
      '308203009000',
      'JPKI · authentication certificate (000A) · READ BINARY → 9000 done, 4 bytes',
      '公的個人認証AP・利用者証明用電子証明書（000A）・読み出し → 9000 正常終了、4バイト',
    ],
    [
      '00B0010000',
      `${'AB'.repeat(256)}9000`,
      'JPKI · authentication certificate (000A) · READ BINARY +256 → 9000 done, 256 bytes',
      '公的個人認証AP・利用者証明用電子証明書（000A）・読み出し +256 → 9000 正常終了、256バイト',
    ],
    ['00A4040C03D39299', '6A82', 'SELECT D39299 → 6A82 not found', 'D39299を選択 → 6A82 見つからない'],
    [
      SELECT.file('0099'),
      '6A82',
      'JPKI · 0099 · SELECT → 6A82 not found',
      '公的個人認証AP・0099・選択 → 6A82 見つからない',
    ],
    ['00A40000', '9000', 'JPKI · SELECT MF → 9000 done', '公的個人認証AP・MFを選択 → 9000 正常終了'],
    [
      '0084000008',
      `${'AB'.repeat(8)}9000`,
      'JPKI · GET CHALLENGE → 9000 done, 8 bytes',
      '公的個人認証AP・乱数の取得 → 9000 正常終了、8バイト',
    ],
    [
      '00240180',
      '6982',
      'JPKI · authentication certificate (000A) · CHANGE REFERENCE DATA **** → 6982 PIN not verified',
      '公的個人認証AP・利用者証明用電子証明書（000A）・変更 **** → 6982 暗証番号が照合されていない',
    ],
    [SELECT.common, '9000', 'SELECT common → 9000 done', '共通カードAPを選択 → 9000 正常終了'],
    [
      '00B2010C00',
      '011C9000',
      'common · serial number (0001) · READ RECORD 1 → 9000 done, 2 bytes',
      '共通カードAP・製造番号（0001）・レコード1の読み出し → 9000 正常終了、2バイト',
    ],
    [
      '00B2010500',
      '6A81',
      'common · serial number (0001) · READ RECORD 1 and after → 6A81 function not supported',
      '共通カードAP・製造番号（0001）・レコード1からの読み出し → 6A81 この機能は使えない',
    ],
    [
      '008800990101 00'.replace(' ', ''),
      '6985',
      'common · authentication key (0019) · INTERNAL AUTHENTICATE → 6985 conditions of use not satisfied',
      '共通カードAP・内部認証用秘密鍵（0019）・内部認証 → 6985 使用条件を満たさない',
    ],
    [
      '8032009C0430303030',
      '6982',
      'common · card PIN (001C) · CHANGE KEY **** → 6982 PIN not verified',
      '共通カードAP・個人番号カード用暗証番号（001C）・鍵の変更 **** → 6982 暗証番号が照合されていない',
    ],
    [
      '00CA5F5100',
      '6A88',
      'common · GET DATA 5F51 → 6A88 no such data object',
      '共通カードAP・データ5F51の取得 → 6A88 データオブジェクトがない',
    ],
    [
      '80AE0000',
      '66F1',
      'common · SET SESSION KEY → 66F1 no session key here',
      '共通カードAP・セッション鍵の設定 → 66F1 ここではセッション鍵を使えない',
    ],
    ['00FE0000', '6D00', 'unknown command 00FE0000 → 6D00 unknown instruction', '知らない命令 → 6D00 知らない命令'],
    ['00', '6700', 'unknown command 00 → 6700 wrong length', '知らない命令 → 6700 長さが違う'],
  ];

  it('names application, file, command and status', () => {
    const place = beginTrace();
    const told = exchanges.map(([command, response]) => decodeExchange(bytes(command), bytes(response), place));
    expect(told.map(({ en }) => en)).toEqual(exchanges.map(([, , en]) => en));
    expect(told.map(({ ja }) => ja)).toEqual(exchanges.map(([, , , ja]) => ja));
  });

  it('says the same from journal entries', () => {
    const place = beginTrace();
    const told = exchanges.map(([command, response]) =>
      decodeJournalled(describeApdu('c', bytes(command), bytes(response)), place),
    );
    expect(told.map(({ en }) => en)).toEqual(exchanges.map(([, , en]) => en));
  });

  it('is readable for one exchange alone', () => {
    expect(decodeExchange(bytes(SELECT.file('0018')), bytes('9000')).en).toBe('0018 · SELECT → 9000 done');
    expect(decodeExchange(bytes('00B0000104'), bytes('010203049000')).en).toBe('READ BINARY +1 → 9000 done, 4 bytes');
    const entry: JournalledApdu = { card: 'c', command: '00200098', response: '', sw: '63C0' };
    expect(decodeJournalled(entry).en).toBe('0018 · VERIFY, query of tries left → 63C0 0 tries left');
  });
});
