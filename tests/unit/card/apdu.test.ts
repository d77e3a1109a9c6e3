import { describe, expect, it } from 'vitest';
import {
  answerData,
  answerStatus,
  commandData,
  createCommandApdu,
  decodeCommand,
  statusOf,
} from '../../../simulators/card/apdu.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('a command APDU', () => {
  it.each([
    ['case 1', '00A40000', { lc: 0, le: 0, extended: false }, ''],
    ['case 2', '00B0000004', { lc: 0, le: 4, extended: false }, ''],
    ['case 2 with 00 for 256', '00B0000000', { lc: 0, le: 256, extended: false }, ''],
    ['case 3', '00A4020C020018', { lc: 2, le: 0, extended: false }, '0018'],
    ['case 4', '802A00800201021F', { lc: 2, le: 31, extended: false }, '0102'],
    ['case 4 with 00 for 256', '802A008002010200', { lc: 2, le: 256, extended: false }, '0102'],
    ['case 2 extended', '00B00000000100', { lc: 0, le: 256, extended: true }, ''],
    ['case 2 extended with 0000 for 65536', '00B00000000000', { lc: 0, le: 65_536, extended: true }, ''],
    ['case 3 extended', '00A4020C0000020018', { lc: 2, le: 0, extended: true }, '0018'],
    ['case 4 extended', '802A00800000020102 0100'.replace(' ', ''), { lc: 2, le: 256, extended: true }, '0102'],
  ])('is read in %s', (_, hex, lengths, data) => {
    const apdu = createCommandApdu();
    expect(decodeCommand(bytes(hex), apdu)).toBe(true);
    expect(apdu).toMatchObject(lengths);
    expect(Buffer.from(commandData(apdu)).toString('hex')).toBe(data);
  });

  it.each([
    ['nothing', ''],
    ['three bytes', '00A404'],
    ['less data than Lc says', '00A4020C0200'],
    ['more data than Lc and Le take', '00A4020C0200180000'],
    ['six bytes that begin an extended length', '00B000000000'],
    ['an extended Lc of nothing', '00A4020C00000018'],
    ['less data than an extended Lc says', '00A4020C0000030018'],
    ['one byte of an extended Le', '00A4020C000002001800'],
  ])('is not made of %s', (_, hex) => {
    expect(decodeCommand(bytes(hex), createCommandApdu())).toBe(false);
  });
});

it('a response ends with its status word', () => {
  expect(answerStatus(0x63c2)).toEqual(bytes('63C2'));
  expect(answerData(bytes('010203'), 1, 3)).toEqual(bytes('02039000'));
  expect(statusOf(answerData(bytes('010203')))).toBe(0x9000);
});
