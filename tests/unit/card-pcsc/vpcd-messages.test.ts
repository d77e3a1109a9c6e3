import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMessageReader, frameMessage } from '../../../simulators/card/pcsc/vpcd-messages.ts';

describe('messages of vpcd', () => {
  it('carry their length in front, high byte first', () => {
    expect([...frameMessage(new Uint8Array(258))].slice(0, 2)).toEqual([1, 2]);
    expect([...frameMessage(Uint8Array.of(4))]).toEqual([0, 1, 4]);
  });

  it('cannot be longer than their length can say', () => {
    expect(() => frameMessage(new Uint8Array(0x1_0000))).toThrow('expected at most 65535 bytes, got 65536');
  });

  it('come out as they went in, however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }),
        fc.array(fc.nat(400), { maxLength: 12 }),
        (messages, cuts) => {
          const stream = Buffer.concat(messages.map(frameMessage));
          const read: number[][] = [];
          const reader = createMessageReader((message) => read.push([...message]));
          let from = 0;
          for (const cut of [...cuts, stream.length]) {
            reader(stream.subarray(from, from + cut));
            from = Math.min(stream.length, from + cut);
          }
          expect(read).toEqual(messages.map((message) => [...message]));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it('of which only the half has come are kept back', () => {
    const read: Uint8Array[] = [];
    createMessageReader((message) => read.push(message))(Uint8Array.of(0, 3, 0x90));
    expect(read).toEqual([]);
  });
});
