import { CardGone, type CardInField } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import { createApduMemory, describeApdu } from './journal-apdu.ts';

/** A card made of code. It answers at once, and only while it has power. */
export interface VirtualCard extends CardInField {
  /** How the journal calls it. */
  readonly id: string;
  /** Cuts the power for a moment: PINs count as not verified, retry counters stay. */
  reset(): void;
  transmit(command: Uint8Array): Uint8Array;
  /** Answers `command` with `response` and carries nothing out, as a chip in trouble does. */
  say(command: Uint8Array, response: Uint8Array): Uint8Array;
  /** Carries `command` out and loses power when so many bytes of the answer are out. Always throws `CardGone`. */
  leave(command: Uint8Array, answered: number): never;
}

const STATUS_BYTES = 2;
const NO_ANSWER = new Uint8Array(STATUS_BYTES);

/** What is inside a card. */
export interface Inside {
  readonly id: string;
  /** Answer to reset, hexadecimal. */
  readonly atr: string;
  execute(command: Uint8Array): Uint8Array;
  losePower(): void;
}

/** Gives a card its contacts: power, the journal of what crosses them, and `CardGone` for whoever asks without power. */
export function createPoweredCard(world: Pick<World, 'journal'>, inside: Inside): VirtualCard {
  const { id } = inside;
  const { journal } = world;
  const memory = createApduMemory();
  let powered = false;

  const turn = (on: boolean): void => {
    inside.losePower();
    powered = on;
    journal.write('card', 'power', { card: id, on });
  };
  const gone = (): CardGone => new CardGone(`Failed to reach card ${id}: expected it in the field, got no answer.`);
  const expectPower = (): void => {
    if (!powered) throw gone();
  };
  const tell = (command: Uint8Array, response: Uint8Array): Uint8Array => {
    journal.writeLate('card', 'apdu', memory.keep(id, command, response));
    return response;
  };

  return {
    id,
    atr: Uint8Array.from(Buffer.from(inside.atr, 'hex')),
    powerOn: () => turn(true),
    powerOff: () => turn(false),
    reset() {
      inside.losePower();
      journal.write('card', 'reset', { card: id });
    },
    transmit(command) {
      expectPower();
      return tell(command, inside.execute(command));
    },
    say(command, response) {
      expectPower();
      if (response.length >= STATUS_BYTES) return tell(command, response);
      journal.write('card', 'garbage', { card: id, command: describeApdu(id, command, NO_ANSWER).command });
      return response;
    },
    leave(command, answered) {
      expectPower();
      const response = inside.execute(command);
      const out = Math.min(answered, response.length);
      const heard = describeApdu(id, command, response).command;
      journal.write('card', 'answer-cut', { card: id, command: heard, answered: out, of: response.length });
      turn(false);
      throw gone();
    },
  };
}
