import type { Words } from '../../reports/words.ts';
import type { CardFault } from '../../simulators/card/fault.ts';
import type { ForeignKind } from '../../simulators/card/foreign-card.ts';

/** What can go wrong with a card that is held, one of them at a time. APDUs are counted from 1. */
export type Mishap = {
  /** It leaves after it has answered so many APDUs. */
  leavesAfter?: number;
  /** It leaves in the middle of its answer to this APDU. */
  leavesDuring?: number;
  /** Its chip answers this APDU with an error. */
  failsAt?: number;
  /** It answers this APDU with bytes that mean nothing. */
  garbledAt?: number;
  /** Each of its answers comes so much later. */
  slowByMs?: number;
  /** It is held together with another kind of card. */
  besides?: ForeignKind;
};

/** How many bytes of an answer are out when the card leaves in its middle. */
const HALF_AN_ANSWER_BYTES = 1;

/** The mishap as the card room knows it. */
export function faultOf(mishap: Mishap): CardFault | undefined {
  const { leavesAfter, leavesDuring, failsAt, garbledAt, slowByMs, besides } = mishap;
  if (leavesAfter !== undefined) return { removedAfter: leavesAfter };
  if (leavesDuring !== undefined) return { removedDuring: leavesDuring, answered: HALF_AN_ANSWER_BYTES };
  if (failsAt !== undefined) return { failsAt };
  if (garbledAt !== undefined) return { garbledAt };
  if (slowByMs !== undefined) return { slowByMs };
  return besides && { besides };
}

/** The mishap in words that go behind “holds the card”. */
export function mishapInWords(mishap: Mishap): Words {
  const { leavesAfter, leavesDuring, failsAt, garbledAt, slowByMs, besides } = mishap;
  if (leavesAfter !== undefined)
    return { ja: `（${leavesAfter}回の通信の後に離れる）`, en: `, which slips after ${leavesAfter} APDUs` };
  if (leavesDuring !== undefined)
    return { ja: `（${leavesDuring}回目の応答の途中で離れる）`, en: `, which slips during its answer ${leavesDuring}` };
  if (failsAt !== undefined)
    return { ja: `（${failsAt}回目の通信でICチップがエラーになる）`, en: `, whose chip fails at APDU ${failsAt}` };
  if (garbledAt !== undefined)
    return { ja: `（${garbledAt}回目の応答が壊れている）`, en: `, whose answer ${garbledAt} is garbage` };
  if (slowByMs !== undefined)
    return { ja: `（応答が${slowByMs}ミリ秒ずつ遅れる）`, en: `, which answers ${slowByMs} ms late` };
  return besides ? { ja: '（別のカードと重ねて）', en: ' together with another card' } : { ja: '', en: '' };
}
