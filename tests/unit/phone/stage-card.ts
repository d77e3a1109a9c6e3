import { CardGone, type CardInField } from '../../../simulators/world/wire.ts';

interface StagePin {
  value: string;
  tries: number;
}

/** A small card that knows just what an authentication asks of it, and keeps every command it was sent. */
export interface StageCard extends CardInField {
  /** Commands in hex, PINs included: tests only. */
  sent: string[];
  pins: Record<'0018' | '0011', StagePin>;
  /** Leaves the field instead of answering its n-th command from now, counted from 1. */
  leavesAt(n: number): void;
  /** Answers a command that begins with `prefix` with these bytes instead. */
  answer(prefix: string, bytes: string): void;
}

/** Certificate of 300 bytes, so that it takes two reads. */
export const CERTIFICATE = Buffer.concat([Buffer.from('30820128', 'hex'), Buffer.alloc(296, 7)]);
const ITEMS = Buffer.from(
  'ff2065df2108000e002000590064df220fe9bb92e6a190e38080e5b9b9e4b99fdf2336e69db1e4baace983bde6b885e780ace5b882e8a6b3e5b883e5ad90e58d97efbc91efbc92efbc8defbc97efbc8defbc92efbc90efbc92df24083139383030323137df250131',
  'hex',
);
const FILES: Record<string, Buffer> = { '000a': Buffer.concat([CERTIFICATE, Buffer.alloc(40, 0xff)]), '0002': ITEMS };

/** Makes the card with PINs 1234 and 5678. */
export function makeStageCard(): StageCard {
  let file = '';
  let gone = Number.POSITIVE_INFINITY;
  const answers = new Map<string, string>();
  const card: StageCard = {
    atr: Uint8Array.of(0x3b),
    sent: [],
    pins: { '0018': { value: '1234', tries: 3 }, '0011': { value: '5678', tries: 3 } },
    leavesAt: (n) => void (gone = n),
    answer: (prefix, bytes) => void answers.set(prefix, bytes),
    powerOn: () => void (file = ''),
    powerOff: () => {},
    transmit(bytes) {
      if (--gone <= 0) {
        gone = Number.POSITIVE_INFINITY;
        throw new CardGone();
      }
      const command = Buffer.from(bytes).toString('hex');
      card.sent.push(command);
      const scripted = [...answers].find(([prefix]) => command.startsWith(prefix));
      if (scripted) return Buffer.from(scripted[1], 'hex');
      if (command.startsWith('00a4020c02')) file = command.slice(10);
      return Buffer.from(answerTo(command, file, card.pins), 'hex');
    },
  };
  return card;
}

function answerTo(command: string, file: string, pins: StageCard['pins']): string {
  if (command.startsWith('0020')) return verify(pins[file as '0018'], command.slice(10));
  if (command.startsWith('802a')) return `${'ab'.repeat(256)}9000`;
  if (!command.startsWith('00b0')) return '9000';
  const offset = Number.parseInt(command.slice(4, 8), 16);
  const length = Number.parseInt(command.slice(8, 10), 16) || 256;
  return `${FILES[file]?.subarray(offset, offset + length).toString('hex')}9000`;
}

function verify(pin: StagePin, value: string): string {
  if (value === '') return `63c${pin.tries}`;
  if (pin.tries === 0) return '6984';
  if (Buffer.from(value, 'hex').toString() === pin.value) {
    pin.tries = 3;
    return '9000';
  }
  pin.tries--;
  return `63c${pin.tries}`;
}
