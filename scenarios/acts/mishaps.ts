import type { Words } from '../../reports/words.ts';
import type { CardFault } from '../../simulators/card/fault.ts';
import type { ForeignKind } from '../../simulators/card/foreign-card.ts';

/** What can go wrong with a card that is held, one of them at a time. APDUs are counted from 1. */
export type Mishap = {
  leavesAfter?: number;
  leavesDuring?: number;
  failsAt?: number;
  garbledAt?: number;
  slowByMs?: number;
  besides?: ForeignKind;
};
type Kind = keyof Mishap;

/** One kind of mishap: as a sentence, in words that go behind “holds the card”, and as the card room knows it. */
interface MishapKind<Value> {
  readonly sentence: Words;
  words(value: Value): Words;
  fault(value: Value): CardFault;
}

/** How many bytes of an answer are out when the card leaves in its middle. */
const HALF_AN_ANSWER_BYTES = 1;

/** Every kind of mishap. */
export const MISHAPS: { readonly [K in Kind]: MishapKind<NonNullable<Mishap[K]>> } = {
  leavesAfter: {
    sentence: { ja: '何回かの通信の後にカードが離れる。', en: 'The card leaves after so many APDUs.' },
    words: (n) => ({ ja: `（${n}回の通信の後に離れる）`, en: `, which slips after ${n} APDUs` }),
    fault: (n) => ({ removedAfter: n }),
  },
  leavesDuring: {
    sentence: { ja: '応答の途中でカードが離れる。', en: 'The card leaves in the middle of its answer to an APDU.' },
    words: (n) => ({ ja: `（${n}回目の応答の途中で離れる）`, en: `, which slips during its answer ${n}` }),
    fault: (n) => ({ removedDuring: n, answered: HALF_AN_ANSWER_BYTES }),
  },
  failsAt: {
    sentence: { ja: 'ICチップが一度エラーを返す。', en: 'The chip answers one APDU with an error.' },
    words: (n) => ({ ja: `（${n}回目の通信でICチップがエラーになる）`, en: `, whose chip fails at APDU ${n}` }),
    fault: (n) => ({ failsAt: n }),
  },
  garbledAt: {
    sentence: { ja: '応答が一度壊れる。', en: 'The card answers one APDU with bytes that mean nothing.' },
    words: (n) => ({ ja: `（${n}回目の応答が壊れている）`, en: `, whose answer ${n} is garbage` }),
    fault: (n) => ({ garbledAt: n }),
  },
  slowByMs: {
    sentence: { ja: 'どの応答も遅れる。', en: 'Each of the answers comes late.' },
    words: (ms) => ({ ja: `（応答が${ms}ミリ秒ずつ遅れる）`, en: `, which answers ${ms} ms late` }),
    fault: (ms) => ({ slowByMs: ms }),
  },
  besides: {
    sentence: { ja: '別のカードと重ねてかざす。', en: 'The card is held together with another kind of card.' },
    words: () => ({ ja: '（別のカードと重ねて）', en: ' together with another card' }),
    fault: (kind) => ({ besides: kind }),
  },
};

/** The mishap as the card room knows it. */
export function faultOf(mishap: Mishap): CardFault | undefined {
  return tell(mishap, (kind, value) => kind.fault(value));
}

/** The mishap in words that go behind “holds the card”. */
export function mishapInWords(mishap: Mishap): Words {
  return tell(mishap, (kind, value) => kind.words(value)) ?? { ja: '', en: '' };
}

function tell<T>(mishap: Mishap, told: (kind: MishapKind<unknown>, value: unknown) => T): T | undefined {
  const [name] = (Object.keys(MISHAPS) as Kind[]).filter((kind) => mishap[kind] !== undefined);
  return name && told(MISHAPS[name] as MishapKind<unknown>, mishap[name]);
}
