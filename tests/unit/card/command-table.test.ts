import { createPublicKey, createVerify, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CardOptions } from '../../../simulators/card/options.ts';
import { cardKey } from '../../../simulators/card/verifiable-certificate.ts';
import { issueCard, SELECT, verifying } from './issue-card.ts';

const { jpki, cardInfo, visual, common, resident, file } = SELECT;
const AUTH = [jpki, file('0018'), verifying('8264')];
const SIGN = [jpki, file('001B'), verifying('HANKO77')];
const DIGEST_INFO = `3031300D060960864801650304020105000420${'5A'.repeat(32)}`;
const SESSION_KEY = `80AE0000000100${'5A'.repeat(256)}`;
const TERMINAL = `80A206C1000133${'5A'.repeat(307)}`;

/** Every command that public sources know of, and what a card is said to answer. */
const table: [line: string, setUp: string[], command: string, answer: string][] = [
  ['SELECT AP', [], '00A4040C0AD392F000260100000001', '9000'],
  ['SELECT AP with FCI template', [], '00A404000AD392F00026010000000100', '6F0C840AD392F0002601000000019000'],
  ['SELECT AP, next occurrence', [cardInfo], '00A404020AD392100031000101040200', '6F0C840AD39210003100010104029000'],
  ['SELECT EF', [jpki], '00A4020C020018', '9000'],
  ['SELECT EF that is not there', [jpki], '00A4020C020099', '6A82'],
  ['SELECT EF by P1 = 09', [jpki], '00A4090C020018', '6A86'],
  ['SELECT MF after reset', [], '00A40000', '6A86'],
  ['SELECT MF in an application', [jpki], '00A40000', '9000'],
  ['SELECT MF by id', [jpki], '00A40000023F00', '6A82'],
  ['SELECT of the card manager', [jpki], '00A4040C07A0000001510000', '9000'],
  ['SELECT MF after that', [jpki, '00A4040C07A0000001510000'], '00A40000', '6A86'],
  ['READ BINARY', [jpki, file('0008')], '00B0000000', '8F8F009000'],
  ['READ BINARY beyond the file', [jpki, file('0008')], '00B07FFF00', '6B00'],
  ['READ BINARY with an offset of 15 bits', [jpki, file('000A')], '00B009FF04', 'FF9000'],
  ['READ BINARY by SFI', [jpki], '00B0880102', '8F009000'],
  ['READ BINARY by SFI makes it current', [jpki, '00B0880001'], '00B0000200', '009000'],
  ['READ BINARY extended', [jpki, file('000A')], '00B00000000000', '2560 bytes'],
  ['READ RECORD of the current EF', [common, file('0001')], '00B2010400', '30 bytes'],
  ['READ RECORD by SFI', [common], '00B2010C00', '30 bytes'],
  ['READ RECORD makes it current', [common, '00B2010C00'], '00B2010400', '30 bytes'],
  ['READ RECORD from one to the last', [common], '00B2010D00', '6A81'],
  ['READ RECORD that is not there', [common], '00B2020C00', '6A83'],
  ['READ RECORD of record 0', [common], '00B2000C00', '6A83'],
  ['READ RECORD without a current EF', [common], '00B2010400', '6986'],
  ['READ RECORD of a transparent file', [jpki], '00B2014400', '6981'],
  ['READ RECORD with another P2', [common], '00B2010A00', '6A86'],
  ['READ RECORD without Le', [common], '00B2010C', '6700'],
  ['READ BINARY of a file of records', [common, file('0001')], '00B0000000', '6981'],
  ['VERIFY', [jpki, file('0018')], '0020008004 38323634', '9000'],
  ['VERIFY by SFI', [jpki], '0020009B07 48414E4B4F3737', '9000'],
  ['VERIFY query', [jpki, file('0018')], '00200080', '63C3'],
  ['CHANGE PIN in JPKI', AUTH, '0024018004 30303030', '9000'],
  ['CHANGE PIN in card-info', [cardInfo, file('0011'), verifying('7193')], '0024018004 30303030', '9000'],
  ['CHANGE PIN in common', [common, file('001C'), verifying('5381')], '8032008004 30303030', '9000'],
  ['CHANGE PIN in resident', [resident, file('001C'), verifying('5381')], '8032008004 30303030', '9000'],
  ['UNLOCK KEY', [jpki, file('0018')], '8054008004 30303030', '6982'],
  ['COMPUTE DIGITAL SIGNATURE', [...AUTH, file('0017')], `802A008033 ${DIGEST_INFO} 00`, '256 bytes'],
  ['… with the other key', [...SIGN, file('001A')], `802A008033 ${DIGEST_INFO} 00`, '256 bytes'],
  ['… by SFI', AUTH, `802A009733 ${DIGEST_INFO} 00`, '256 bytes'],
  ['… by SFI with the other key', SIGN, '802A009A020102 00', '256 bytes'],
  ['… over a hash', SIGN, `802A029A20 ${'5A'.repeat(32)} 00`, '256 bytes'],
  ['… in card-info', [cardInfo], `802A000033 ${DIGEST_INFO} 00`, '256 bytes'],
  ['… in visual', [visual], `802A000033 ${DIGEST_INFO} 00`, '256 bytes'],
  ['… in common, which has no such key', [common], `802A000033 ${DIGEST_INFO} 00`, '6A86'],
  ['… with the key of INTERNAL AUTHENTICATE', [common], `802A009933 ${DIGEST_INFO} 00`, '6985'],
  ['… with P1 = 06', AUTH, '802A069701 01 00', '6A86'],
  ['INTERNAL AUTHENTICATE', [common], '0088009908 0102030405060708 00', '256 bytes'],
  ['… of the current file', [common, file('0019')], '0088008001 01 00', '256 bytes'],
  ['… with a key that needs a PIN', [jpki], '0088009708 0102030405060708 00', '6982'],
  ['… with a key of 券面', [cardInfo], '0088009308 0102030405060708 00', '6985'],
  ['… with no key', [common], '0088009C08 0102030405060708 00', '6981'],
  ['… over nothing', [common], '0088009900', '6700'],
  ['… without room for the answer', [common], '0088009901 01', '6700'],
  ['… with an odd P1', [common], '0088019901 01 00', '6A86'],
  ['GET CHALLENGE at the card manager', [], '0084000008', '8 bytes'],
  ['GET CHALLENGE of 256', [], '0084000000', '256 bytes'],
  ['GET CHALLENGE with an extended Le', [], '00840000000008', '6985'],
  ['GET DATA 0042', [], '00CA004200', '16 bytes'],
  ['GET DATA 0045', [], '00CA004500', '15 bytes'],
  ['GET DATA 0066', [], '00CA006600', '49 bytes'],
  ['GET DATA 00F7', [], '00CA00F700', '16 bytes'],
  ['GET DATA 7F21 with a short Le', [], '00CA7F2100', '6700'],
  ['GET DATA 7F21 with an extended Le', [], '00CA7F21000000', '568 bytes'],
  ['GET DATA 00F8 with an extended Le', [], '00CA00F8000000', '568 bytes'],
  ['GET DATA of an absent object', [], '00CA004300', '6A88'],
  ['GET DATA without Le', [], '00CA0042', '6700'],
  ['GET DATA in an application', [jpki], '00CA004200', '6A88'],
  ['SET SESSION KEY without the PIN', [cardInfo], SESSION_KEY, '6982'],
  ['SET SESSION KEY with it', [cardInfo, file('0011'), verifying('7193')], SESSION_KEY, '6882'],
  ['SET SESSION KEY with 照合番号A', [cardInfo, file('0014'), verifying('999900000012')], SESSION_KEY, '6982'],
  ['SET SESSION KEY in common', [common], SESSION_KEY, '66F1'],
  ['SET SESSION KEY in visual', [visual], SESSION_KEY, '66F1'],
  ['SET SESSION KEY in JPKI', AUTH, SESSION_KEY, '6982'],
  ['SET SESSION KEY in resident', [resident], SESSION_KEY, '6982'],
  ['SET SESSION KEY at the card manager', [], SESSION_KEY, '6D00'],
  ['SET terminal certificate', [jpki], TERMINAL, '6982'],
  ['SET terminal certificate with another P1', [jpki], '80A20000', '6A86'],
  ['last-command indicator', [jpki], '80FC0000', '6700'],
  ['secure messaging that is not begun', [cardInfo], '08A4020C020001', '6882'],
];

describe('the table of commands', () => {
  it.each(table)('%s', async (_line, setUp, command, answer) => {
    const { send } = await issueCard();
    const got = send(...setUp, command);
    expect(answer.endsWith('bytes') ? `${got.length / 2 - 2} bytes` : got).toBe(answer);
    if (answer.endsWith('bytes')) expect(got.slice(-4)).toBe('9000');
  });
});

const options: [name: string, options: CardOptions, setUp: string[], command: string, answer: string][] = [
  ['readSeveralRecords', { readSeveralRecords: '9000' }, [common], '00B2010D00', '30 bytes'],
  ['recordLongerThanLe cuts', {}, [common], '00B2010C02', '011C9000'],
  ['recordLongerThanLe refuses', { recordLongerThanLe: '6700' }, [common], '00B2010C02', '6700'],
  ['dataObjectsIn', { dataObjectsIn: 'everywhere' }, [jpki], '00CA00F000', '39393230319000'],
  ['dataObjectForm', { dataObjectForm: 'object' }, [], '00CA00F000', 'F00539393230319000'],
  ['contactAtr', { contactAtr: '3BE0' }, [], '00CA5F5100', 'E09000'],
  ['authenticateWrongLength', { authenticateWrongLength: '6985' }, [common], '0088009900', '6985'],
  ['signWithOtherKey', { signWithOtherKey: '6982' }, [common], '802A00990101 00', '6982'],
  ['changeElsewhere', { changeElsewhere: '6A86' }, [jpki], '8032008004 30303030', '6A86'],
  ['unlockKey', { unlockKey: '6D00' }, [jpki, file('0018')], '8054008004 30303030', '6D00'],
  ['sessionKey', { sessionKey: '6D00' }, [cardInfo, file('0011'), verifying('7193')], SESSION_KEY, '6D00'],
  ['terminalCertificate', { terminalCertificate: '6985' }, [jpki], '80A200C1', '6985'],
  ['littleKnownFiles', { littleKnownFiles: 'absent' }, [jpki], file('0009'), '6A82'],
  ['matchingNumberTries', { matchingNumberTries: 3 }, [visual], '00200093', '63C3'],
  ['matchingNumberTries in card-info', { matchingNumberTries: 3 }, [cardInfo], '00200095', '63C3'],
  ['birthdateKeyTries', { birthdateKeyTries: 5 }, [visual], '00200091', '63C5'],
];

describe('options of what is not known', () => {
  it.each(options)('%s', async (_name, given, setUp, command, answer) => {
    const { send } = await issueCard('adult', { options: given });
    const got = send(...setUp, command);
    expect(answer.endsWith('bytes') ? `${got.length / 2 - 2} bytes` : got).toBe(answer);
  });
});

it('INTERNAL AUTHENTICATE signs the challenge with PKCS#1 v1.5 and SHA-256', async () => {
  const { send } = await issueCard();
  const signature = Buffer.from(send(common, '0088009904 DEADBEEF 00').slice(0, -4), 'hex');
  const key = createPublicKey(cardKey('card-authentication'));
  expect(verify('RSA-SHA256', Buffer.from('DEADBEEF', 'hex'), key, signature)).toBe(true);
  expect(createVerify('RSA-SHA256').update('another').verify(key, signature)).toBe(false);
});

it('what is unknown leaves the state alone: file, application and PIN', async () => {
  const { send } = await issueCard();
  send(...AUTH, file('0017'));
  const odd = [
    '00FE0000',
    '00CB3FFF035C017E08',
    '80990000',
    '0CA4040C03D39210',
    '01A4040C03D39210',
    'F0A4040C03D392',
    '00A404',
  ];
  for (const command of [...odd, '80FC0000', '80A20000', SESSION_KEY, '8054008004 30303030', '00CA004200']) {
    expect(send(command).slice(-4)).not.toBe('9000');
    expect(send('802A00800101 00')).toHaveLength(516);
  }
});
