import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCommandApdu, decodeCommand } from '../../../simulators/card/apdu.ts';
import { beginTrace, decodeExchange, decodeJournalled } from '../../../simulators/card/decode.ts';
import { describeApdu } from '../../../simulators/card/journal-apdu.ts';
import { issueCard } from './issue-card.ts';

const SEED = 20_260_101;
const lengthAsked = (command: Uint8Array): number => {
  const apdu = createCommandApdu();
  return decodeCommand(command, apdu) ? apdu.le : 0;
};

const likely = fc
  .tuple(
    fc.constantFrom(0x00, 0x80, 0x0c, 0x01),
    fc.constantFrom(0xa4, 0xb0, 0x20, 0x24, 0x2a, 0x84, 0xca),
    fc.constantFrom(0, 1, 2, 4, 0x80, 0x8a, 0x98),
    fc.constantFrom(0, 0x0c, 0x80, 0x91, 0x97, 0x98, 0x9b),
    fc.oneof(
      fc.constantFrom('0AD392F000260100000001', '0AD3921000310001010408', '020018', '020011', '020002', '', '00'),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    ),
  )
  .map(([cla, ins, p1, p2, rest]) => Uint8Array.from([cla, ins, p1, p2, ...Buffer.from(rest, 'hex')]));

it('whatever it is sent, the card answers with no more than was asked, and no unknown PIN opens anything', async () => {
  const { card, send } = await issueCard();
  const commands = fc.array(fc.oneof(likely, fc.uint8Array({ maxLength: 300 })), { maxLength: 40 });
  fc.assert(
    fc.property(commands, (sequence) => {
      card.reset();
      const place = beginTrace();
      for (const command of sequence) {
        const answer = card.transmit(command);
        expect(answer.length).toBeGreaterThanOrEqual(2);
        expect(answer.length - 2).toBeLessThanOrEqual(lengthAsked(command));
        const told = decodeExchange(command, answer, { ...place });
        expect(decodeJournalled(describeApdu('c', command, answer), place).en.slice(-12)).toBe(told.en.slice(-12));
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
  expect(send('00A4040C0AD3921000310001010408', '00A4020C020001', '00B0000001')).toBe('6982');
});
