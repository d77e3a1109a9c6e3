import { describe, expect, it } from 'vitest';
import { issueCard, SELECT, verifying } from './issue-card.ts';

const { jpki, cardInfo, manager, file } = SELECT;
const AUTH_PIN = [jpki, file('0018')];
const SIGN_PASSWORD = [jpki, file('001B')];
const CARD_PIN = [cardInfo, file('0011')];
const RIGHT = verifying('8264');
const WRONG = verifying('0000');
const RIGHT_CARD = verifying('7193');
const RIGHT_SIGN = verifying('HANKO77');
const QUERY = '00200080';
const TOKEN_INFO =
  '4A504B494150494343544F4B454E322020202020202020202020202020202020' +
  '3030303030303030303030303030303030303030303030303030303030303031' +
  '4531365230314E4A2020202020202020303030303030303032303530303030330000040D' +
  '000000010000000000000001000000000000001000000006FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF3033303139393939393939393939393939393939';

type Row = [name: string, setUp: string[], command: string, answer: string];

const selecting: Row[] = [
  ['JPKI by its whole AID', [], jpki, '9000'],
  ['card-info by its whole AID', [], cardInfo, '9000'],
  ['the card manager', [jpki], manager, '9000'],
  ['an application by the beginning of its AID', [], '00A4040C03D392F0', '9000'],
  ['the next one with the same beginning, and there is none', [jpki], '00A4040E03D392F0', '6A82'],
  ['the next one with the same beginning', [jpki], '00A4040E02D392', '9000'],
  ['an application with its FCI', [], '00A404000AD392F00026010000000100', '6F0C840AD392F0002601000000019000'],
  ['an application with P2 for FCI and no Le', [], '00A404000AD392F000260100000001', '9000'],
  ['an AID that no application has', [], '00A4040C0AD392F000260100000002', '6A82'],
  ['an AID that is longer than the one it has', [], '00A4040C0BD392F00026010000000100', '6A82'],
  ['an application with an odd P2', [], '00A404300AD392F000260100000001', '6A86'],
  ['a file', [jpki], file('0018'), '9000'],
  ['a file that is not there', [jpki], file('0099'), '6A82'],
  ['a file of another application', [cardInfo], file('0018'), '6A82'],
  ['a file before any application', [], file('0018'), '6A82'],
  ['a file with an id of one byte', [jpki], '00A4020C0118', '6700'],
  ['a file with an odd P2', [jpki], '00A40204020018', '6A86'],
  ['a file by P1 = 09, which this card refuses', [jpki], '00A4090C020018', '6A86'],
  ['the master file after a reset', [], '00A40000', '6A86'],
  ['the master file inside an application, to no effect', [...AUTH_PIN], '00A40000', '9000'],
  ['the master file by its id', [jpki], '00A4020C023F00', '6A82'],
  ['the master file by its id and P1 = 00', [jpki], '00A4000C023F00', '6A82'],
];

const reading: Row[] = [
  ['token info, the first 20 bytes', [jpki, file('0006')], '00B0000014', `${TOKEN_INFO.slice(0, 40)}9000`],
  ['the whole token info', [jpki, file('0006')], '00B0000000', `${TOKEN_INFO}9000`],
  ['the certificate flags', [jpki, file('0008')], '00B0000000', '8F8F009000'],
  ['past the end: what is left', [jpki, file('0008')], '00B0000201', '009000'],
  ['at the end', [jpki, file('0008')], '00B0000300', '6B00'],
  ['beyond the end', [jpki, file('0008')], '00B0000400', '6B00'],
  ['beyond the end by a long offset', [jpki, file('0008')], '00B07FFF00', '6B00'],
  ['by short id', [jpki], '00B0880000', '8F8F009000'],
  ['by short id at an offset', [jpki], '00B0880202', '009000'],
  ['by the short id of nothing', [jpki], '00B0840000', '6A82'],
  ['by a malformed short id', [jpki], '00B0E80000', '6A86'],
  ['after a short id made the file current', [jpki, '00B0880001'], '00B0000100', '8F009000'],
  ['without a file', [jpki], '00B0000000', '6986'],
  ['without a file, for the application was selected again', [jpki, file('0008'), jpki], '00B0000000', '6986'],
  ['without Le', [jpki, file('0008')], '00B00000', '6700'],
  ['a PIN', AUTH_PIN, '00B0000000', '6981'],
  ['a key', [jpki, file('0017')], '00B0000000', '6981'],
  ['the signing certificate without its password', [jpki, file('0001')], '00B0000004', '6982'],
  ['the signing certificate with the authentication PIN', [...AUTH_PIN, RIGHT, file('0001')], '00B0000004', '6982'],
  ['the four items without PIN', [cardInfo, file('0002')], '00B0000004', '6982'],
  ['the four items with PIN', [...CARD_PIN, RIGHT_CARD, file('0002')], '00B0000002', 'FF209000'],
  [
    'the individual number with PIN',
    [...CARD_PIN, RIGHT_CARD, file('0001')],
    '00B0000000',
    'FF100C393939393030303030303132FFFF9000',
  ],
  ['basic information, free', [cardInfo, file('0005')], '00B0000005', 'FF4082009F9000'],
];

const verifyingRows: Row[] = [
  ['tries of a fresh authentication PIN', AUTH_PIN, QUERY, '63C3'],
  ['tries of a fresh signing password', SIGN_PASSWORD, QUERY, '63C5'],
  ['tries of a fresh card-info PIN', CARD_PIN, QUERY, '63C3'],
  ['tries, asked with Le', AUTH_PIN, '0020008000', '63C3'],
  ['tries by short id', [jpki], '00200098', '63C3'],
  ['the right PIN', AUTH_PIN, RIGHT, '9000'],
  ['the right PIN by short id', [jpki], '0020009804 38323634', '9000'],
  ['the right password', SIGN_PASSWORD, RIGHT_SIGN, '9000'],
  ['the password in lower case: the card compares bytes', SIGN_PASSWORD, verifying('hanko77'), '63C4'],
  ['one miss', AUTH_PIN, WRONG, '63C2'],
  ['the third miss', [...AUTH_PIN, WRONG, WRONG], WRONG, '63C0'],
  ['a fourth miss', [...AUTH_PIN, WRONG, WRONG, WRONG], WRONG, '6984'],
  ['the right PIN once locked', [...AUTH_PIN, WRONG, WRONG, WRONG], RIGHT, '6984'],
  ['tries once locked', [...AUTH_PIN, WRONG, WRONG, WRONG], QUERY, '63C0'],
  ['tries after a miss and the right PIN', [...AUTH_PIN, WRONG, RIGHT], QUERY, '63C3'],
  ['tries after success', [...AUTH_PIN, RIGHT], QUERY, '63C3'],
  ['tries after many queries', [...AUTH_PIN, QUERY, QUERY, QUERY, QUERY], QUERY, '63C3'],
  ['tries of the password after misses on the PIN', [...AUTH_PIN, WRONG, WRONG, ...SIGN_PASSWORD], QUERY, '63C5'],
  ['tries of the card-info PIN after misses on the other', [...AUTH_PIN, WRONG, WRONG, ...CARD_PIN], QUERY, '63C3'],
  ['a PIN that is too long, at no cost', [...AUTH_PIN], `0020008011${'30'.repeat(17)}`, '6700'],
  ['a PIN of another length: a miss', AUTH_PIN, verifying('82640'), '63C2'],
  ['with an odd P1', AUTH_PIN, '0020018004 38323634', '6A86'],
  ['with an odd P2', AUTH_PIN, '0020000004 38323634', '6A86'],
  ['a key', [jpki, file('0017')], RIGHT, '6981'],
  ['without a file', [jpki], RIGHT, '6986'],
  ['by the short id of nothing', [jpki], '0020009D04 38323634', '6A82'],
  ['the reference that is issued locked', [cardInfo, file('0012')], WRONG, '6984'],
  ['tries of the reference that is issued locked', [cardInfo, file('0012')], QUERY, '63C0'],
];

const state: Row[] = [
  ['a key after its PIN', [...AUTH_PIN, RIGHT, file('0017')], '802A00800101 00', 'signed'],
  ['a key twice after one PIN', [...AUTH_PIN, RIGHT, file('0017'), '802A00800101 00'], '802A00800101 00', 'signed'],
  ['a key by short id', [jpki, '0020009804 38323634'], '802A00970101 00', 'signed'],
  ['a key without its PIN', [jpki, file('0017')], '802A00800101 00', '6982'],
  ['a key after a miss took the success back', [...AUTH_PIN, RIGHT, WRONG, file('0017')], '802A00800101 00', '6982'],
  ['a key after the other PIN', [...SIGN_PASSWORD, RIGHT_SIGN, file('0017')], '802A00800101 00', '6982'],
  ['a key after another application', [...AUTH_PIN, RIGHT, cardInfo, jpki, file('0017')], '802A00800101 00', '6982'],
  ['a key after the same application', [...AUTH_PIN, RIGHT, jpki, file('0017')], '802A00800101 00', '6982'],
  [
    'a key after an AID that was not found',
    [...AUTH_PIN, RIGHT, '00A4040C03D392F1', file('0017')],
    '802A00800101 00',
    'signed',
  ],
  ['a PIN instead of a key', [...AUTH_PIN, RIGHT], '802A00800101 00', '6981'],
  ['with an unknown scheme', [...AUTH_PIN, RIGHT, file('0017')], '802A06800101 00', '6A86'],
  ['over too much', [...AUTH_PIN, RIGHT, file('0017')], `802A0080F6${'01'.repeat(246)}00`, '6985'],
  ['over no hash where a hash is asked', [...AUTH_PIN, RIGHT, file('0017')], '802A02800101 00', '6985'],
  ['without room for the answer', [...AUTH_PIN, RIGHT, file('0017')], '802A00800101', '6700'],
  ['with the default key of card-info, which needs no PIN', [cardInfo], '802A00000101 00', 'signed'],
  ['with a default key where there is none', [jpki], '802A00000101 00', '6A86'],
];

const changing: Row[] = [
  ['after the old one', [...AUTH_PIN, RIGHT], '0024018004 39393939', '9000'],
  ['and the old one is wrong from then on', [...AUTH_PIN, RIGHT, '0024018004 39393939'], RIGHT, '63C2'],
  ['and the new one is right', [...AUTH_PIN, RIGHT, '0024018004 39393939'], verifying('9999'), '9000'],
  ['by short id', [...AUTH_PIN, RIGHT], '0024019804 39393939', '9000'],
  ['without the old one', AUTH_PIN, '0024018004 39393939', '6982'],
  ['once locked', [...AUTH_PIN, WRONG, WRONG, WRONG], '0024018004 39393939', '6984'],
  ['to one of the wrong length', [...AUTH_PIN, RIGHT], '0024018005 3939393939', '6700'],
  ['with an odd P1', [...AUTH_PIN, RIGHT], '0024008004 39393939', '6A86'],
  ['of a key', [jpki, file('0017')], '0024018004 39393939', '6981'],
  ['without a file', [jpki], '0024018004 39393939', '6986'],
];

const refusing: Row[] = [
  ['three bytes', [], '00A404', '6700'],
  ['a length that is not there', [], '00A4040C0AD392', '6700'],
  ['an unknown instruction', [jpki], '00FE0000', '6D00'],
  ['the own command in the standard class', [jpki], '002A00800101 00', '6D00'],
  ['GET DATA of what there is not, which OpenSC asks before it knows the card', [], '00CADF3005', '6A88'],
  ['GET DATA with an odd instruction, which OpenSC asks too', [], '00CB3FFF035C017E08', '6D00'],
  ['logical channel 1', [], '01A4040C03D392F0', '6881'],
  ['secure messaging', [], '0CA4040C03D392F0', '6882'],
  ['command chaining', [], '10A4040C03D392F0', '6884'],
  ['an unknown class', [], 'F0A4040C03D392F0', '6E00'],
  ['a challenge without Le', [], '00840000', '6700'],
  ['a challenge with an odd P1', [], '0084010008', '6A86'],
  ['a challenge of extended length', [], '00840000000008', '6985'],
];

describe.each([
  ['SELECT', selecting],
  ['READ BINARY', reading],
  ['VERIFY', verifyingRows],
  ['signing', state],
  ['changing a PIN', changing],
  ['refusing', refusing],
])('%s', (_, rows) => {
  it.each(rows)('%s', async (_name, setUp, command, answer) => {
    const { send } = await issueCard();
    const got = send(...setUp, command);
    expect(got.length === 516 && got.endsWith('9000') ? 'signed' : got).toBe(answer);
  });
});
