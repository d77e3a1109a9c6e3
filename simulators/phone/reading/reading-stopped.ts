import type { FlowEvent } from '../flow.ts';
import type { Memory } from '../memory.ts';

/** Ends the reading of a card at the step that throws it. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped';
  readonly event: FlowEvent;
  /** The PIN that the card refused, where that is why. */
  readonly wrong: Memory['wrong'];

  constructor(event: FlowEvent, wrong?: Memory['wrong']) {
    super(event);
    this.event = event;
    this.wrong = wrong;
  }
}
