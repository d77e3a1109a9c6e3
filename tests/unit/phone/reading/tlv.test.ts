import { describe, expect, it } from 'vitest';
import { parseHead, parseObjects } from '../../../../simulators/phone/reading/tlv.ts';

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

describe('reading TLV', () => {
  it.each([
    ['300a', { tag: 0x30, headBytes: 2, valueBytes: 10 }],
    ['ff2065', { tag: 0xff20, headBytes: 3, valueBytes: 0x65 }],
    ['30820128', { tag: 0x30, headBytes: 4, valueBytes: 0x128 }],
    ['ff4082009f', { tag: 0xff40, headBytes: 5, valueBytes: 0x9f }],
    ['df228180', { tag: 0xdf22, headBytes: 4, valueBytes: 0x80 }],
  ])('understands the head %s', (hex, head) => {
    expect(parseHead(bytes(hex))).toEqual(head);
  });

  it.each(['', '30', 'ff', '3082', '308201', '3080', '3083000001'])('stops the reading at the head “%s”', (hex) => {
    expect(() => parseHead(bytes(hex))).toThrow(expect.objectContaining({ event: 'chip-error' }));
  });

  it('splits a value into its objects and stops at one that is cut off', () => {
    expect([...parseObjects(bytes('df220141df250131')).keys()]).toEqual([0xdf22, 0xdf25]);
    expect(() => parseObjects(bytes('df220541'))).toThrow(expect.objectContaining({ event: 'chip-error' }));
  });
});
