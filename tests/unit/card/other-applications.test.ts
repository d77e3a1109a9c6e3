import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeTlv, findTlv, type TlvObject } from '../../../simulators/card/tlv.ts';
import { cardKey } from '../../../simulators/card/verifiable-certificate.ts';
import { issueCard, SELECT, verifying, type IssuedCard } from './issue-card.ts';

const { visual, common, resident, cardInfo, manager, jpki, file } = SELECT;
const QUERY = '00200080';
const READ = '00B0000000';
const READ_ALL = '00B0000000 0000';
const NUMBER = verifying('999900000012');
const MATCHING_B = verifying('55051220347001');
const BIRTHDATE = verifying('550512');
const PIN = verifying('5381');
const NEW_PIN = '803200800434333231';
// 99, thirteen digits, the municipality, and the day on which the card of the adult ends.
const SERIAL = /^011C3939(3\d){13}3939323031(3230333430353132)9000$/;

type Row = [name: string, setUp: string[], command: string, answer: string];

const selecting: Row[] = [
  ['visual by its whole AID', [], visual, '9000'],
  ['common by its whole AID', [], common, '9000'],
  ['resident by its whole AID', [], resident, '9000'],
  ['common by a partial AID', [], '00A4040C09D39210003100010101', '9000'],
  ['the first of those that begin alike: card-info', [], '00A4040C09D39210003100010104', '9000'],
  ['the next of those that begin alike', [cardInfo], '00A4040E09D39210003100010104', '9000'],
  ['the one after the last', [resident], '00A4040E09D39210003100010104', '6A82'],
  ['visual with FCI', [], '00A404000AD392100031000101040200', '6F0C840AD39210003100010104029000'],
  ['common with FCI', [], '00A404000AD392100031000101010000', '6F0C840AD39210003100010101009000'],
  ['resident with FCI', [], '00A404000AD392100031000101040100', '6F0C840AD39210003100010104019000'],
  ['the card manager with FCI', [], '00A4040007A000000151000000', '6F098407A00000015100009000'],
];

const counters: Row[] = [
  ['birthdate key', [visual, file('0011')], QUERY, '63CA'],
  ['照合番号B in visual', [visual, file('0012')], QUERY, '63CA'],
  ['照合番号A in visual', [visual, file('0013')], QUERY, '63CA'],
  ['a miss on 照合番号B in visual', [visual, file('0012')], verifying('55051220347002'), '63C9'],
  ['照合番号B in card-info after that miss', [visual, file('0012'), PIN, cardInfo, file('0015')], QUERY, '63CA'],
  ['card PIN', [common, file('001C')], QUERY, '63C3'],
  ['resident PIN', [resident, file('001C')], QUERY, '63C3'],
  ['resident PIN by short id', [resident], '0020009C', '63C3'],
  ['resident PIN after a miss on the card PIN', [common, file('001C'), NUMBER, resident, file('001C')], QUERY, '63C3'],
  ['the right resident PIN', [resident, file('001C')], PIN, '9000'],
  ['a wrong one', [resident, file('001C')], verifying('7193'), '63C2'],
  ['the third wrong one', [resident, file('001C'), NUMBER, NUMBER], NUMBER, '63C0'],
  ['the right one once locked', [resident, file('001C'), NUMBER, NUMBER, NUMBER], PIN, '6984'],
];

const files: Row[] = [
  ['age record without its key', [visual, file('0001')], READ, '6982'],
  ['age record with 照合番号A', [visual, file('0013'), NUMBER, file('0001')], READ, '6982'],
  [
    'age record with the birthdate',
    [visual, file('0011'), BIRTHDATE, file('0001')],
    '00B000050B',
    'DF110831393830303531329000',
  ],
  ['card face without a number', [visual, file('0002')], READ, '6982'],
  ['card face with the birthdate', [visual, file('0011'), BIRTHDATE, file('0002')], READ, '6982'],
  ['card face with 照合番号B', [visual, file('0012'), MATCHING_B, file('0002')], '00B0000002', 'FF209000'],
  ['card face with 照合番号A', [visual, file('0013'), NUMBER, file('0002')], '00B0000002', 'FF209000'],
  ['picture of the number with 照合番号B', [visual, file('0012'), MATCHING_B, file('0005')], READ, '6982'],
  ['picture of the number with 照合番号A', [visual, file('0013'), NUMBER, file('0005')], '00B0000002', 'FF409000'],
  ['filler of visual', [visual, file('0012'), MATCHING_B, file('0006')], READ, `${'FF'.repeat(16)}9000`],
  ['basic information of visual, free', [visual, file('0003')], '00B0000003', 'FF30829000'],
  ['its certificate, free', [visual, file('0004')], '00B0000005', '7F218202339000'],
  ['key reference of common', [common, file('0002')], '00B2010400', '011039303030303034080530303100000000 9000'],
  ['key reference of resident, the same', [resident], '00B2011400', '011039303030303034080530303100000000 9000'],
  ['JPKI 0009, which no PIN opens', [jpki, file('0018'), verifying('8264'), file('0009')], READ, '6982'],
  ['JPKI 0010, a reference that is locked', [jpki, file('0010')], QUERY, '63C0'],
  ['JPKI 0016', [jpki, file('0016')], READ, '6981'],
  ['filler of card-info', [cardInfo, file('0011'), verifying('7193'), file('0008')], READ, `${'FF'.repeat(16)}9000`],
  ['the internal file of the card manager', [file('001E')], READ, '6981'],
  ['a file that only later cards may have', [], file('2F10'), '6A82'],
];

const changing: Row[] = [
  ['after the old PIN, in resident', [resident, file('001C'), PIN], NEW_PIN, '9000'],
  ['and the new one is right', [resident, file('001C'), PIN, NEW_PIN], verifying('4321'), '9000'],
  [
    'and the other application keeps the old one',
    [resident, file('001C'), PIN, NEW_PIN, common, file('001C')],
    PIN,
    '9000',
  ],
  ['without the old PIN', [common, file('001C')], NEW_PIN, '6982'],
  ['to one that is too short', [common, file('001C'), PIN], '803200800334333 2'.replace(' ', ''), '6700'],
  ['with an odd P1', [common, file('001C'), PIN], '803201800434333231', '6A86'],
  ['by the command of JPKI', [common, file('001C'), PIN], '002401800434333231', '6D00'],
  ['in JPKI by the command of common', [jpki, file('0018'), verifying('8264')], NEW_PIN, '6D00'],
  ['in visual by either', [visual, file('0013'), NUMBER], '0024018004 34333231', '6D00'],
];

describe.each([
  ['selecting', selecting],
  ['the tries of', counters],
  ['reading', files],
  ['changing a PIN', changing],
])('%s', (_, rows) => {
  it.each(rows)('%s', async (_name, setUp, command, answer) => {
    const { send } = await issueCard();
    expect(send(...setUp, command)).toBe(answer.replace(' ', ''));
  });
});

describe('the serial number of the card', () => {
  it.each([
    ['by short id', '00B2010C00'],
    ['of the current file', '00B2010400'],
  ])('is read %s', async (_, command) => {
    const { send } = await issueCard();
    expect(send(common, file('0001'), command)).toMatch(SERIAL);
  });

  it('belongs to the card: the same after moving, another after renewal', async () => {
    const read = async (persona: string): Promise<string> => (await issueCard(persona)).send(common, '00B2010C00');
    const before = await read('adult');
    expect(await read('adult-moved')).toBe(before);
    expect(await read('adult-renewed')).not.toBe(before);
  });
});

describe('signatures of the visual application', () => {
  const openFile = ({ send }: IssuedCard, id: string): TlvObject[] => {
    const answer = Buffer.from(send(file(id), READ_ALL), 'hex').subarray(0, -2);
    return decodeTlv(decodeTlv(answer)[0]?.value ?? new Uint8Array());
  };
  const issuer = createPublicKey(cardKey('card-info-issuer'));

  it('of the age record covers the birthdate', async () => {
    const issued = await issueCard();
    issued.send(visual, file('0011'), BIRTHDATE);
    const [birthdate, key, signature] = openFile(issued, '0001');
    const covered = [birthdate, key].map((object) => encode(object));
    expect(verify('RSA-SHA256', Buffer.concat(covered), issuer, signature?.value ?? new Uint8Array())).toBe(true);
  });

  it('of the card face has offsets that lead to each of its objects', async () => {
    const issued = await issueCard();
    issued.send(visual, file('0012'), MATCHING_B, file('0002'));
    const bytes = Buffer.from(issued.send(READ_ALL), 'hex');
    const objects = openFile(issued, '0002');
    const offsets = Buffer.from(findTlv(objects, 0xdf21)?.value ?? []);
    const tags = Array.from({ length: offsets.length / 2 }, (_, at) =>
      bytes.readUInt16BE(offsets.readUInt16BE(at * 2)),
    );
    expect(tags).toEqual(objects.slice(1).map(({ tag }) => tag));
    expect(Buffer.from(findTlv(objects, 0xdf29)?.value ?? []).toString()).toBe('20340512');
  });

  function encode(object: TlvObject | undefined): Uint8Array {
    const { tag, value } = object ?? { tag: 0, value: new Uint8Array() };
    const length = value.length < 128 ? [value.length] : [0x82, value.length >> 8, value.length & 0xff];
    return Uint8Array.from([tag >> 8, tag & 0xff, ...length, ...value]);
  }
});

it('the card manager tells what it is by GET DATA', async () => {
  const { send } = await issueCard();
  const ask = (tag: string): string =>
    Buffer.from(send(manager, `00CA${tag}00`).slice(0, -4), 'hex').toString('latin1');
  expect(ask('00F0')).toBe('99201');
  expect(ask('00F2')).toBe('20340512');
  expect(ask('0045')).toMatch(/^99\d{13}$/);
  expect(send('00CA5F5100')).toBe('E000FF8131FE45149000');
});
