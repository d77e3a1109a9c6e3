import type { ApplicationId } from './applications/layout.ts';
import type { Access, Application, DataFile, KeyFile, PinFile, RecordsFile } from './chip.ts';
import type { Words } from './words.ts';

/** The counter of one PIN when the card is made. */
export interface Counter {
  readonly tries: number;
  readonly left: number;
}

/** What a card must keep to whatever it is asked: the rules that a broken stand-in changes one of. */
export interface CardRules {
  /** How many misses a PIN allows and how many are left. */
  counterAtIssue(pin: Counter & { readonly application: ApplicationId; readonly id: number }): Counter;
  /** Whether a PIN takes no more tries. */
  isBlocked(pin: PinFile): boolean;
  /** What asking for the tries left does to the counter. */
  query(pin: PinFile): void;
  /** What a wrong PIN does to the counters of the card. */
  miss(pin: PinFile, applications: readonly Application[]): void;
  /** What the right PIN does to its counter. */
  match(pin: PinFile): void;
  /** Whether a file may be read as things stand. */
  mayRead(file: DataFile | RecordsFile): boolean;
  /** Whether a key may sign as things stand. */
  mayUse(key: KeyFile): boolean;
  /** Whether a PIN may be changed as things stand. */
  mayChange(pin: PinFile): boolean;
  /** How many bytes of a file may go out where `asked` were asked for. */
  mostBytes(asked: number): number;
  /** What a command that the card does not know does to the PINs. */
  refuse(application: Application): void;
  /** What becomes of the PINs of an application when it, or another, is selected. */
  leaveApplication(application: Application): void;
  /** What becomes of the PINs of the card when it loses power or is reset. */
  losePower(applications: readonly Application[]): void;
}

/** The rules of an honest card. */
export const honestCardRules: CardRules = {
  counterAtIssue: ({ tries, left }) => ({ tries, left }),
  isBlocked: ({ left }) => left <= 0,
  query: () => {},
  miss(pin) {
    pin.left = Math.max(0, pin.left - 1);
  },
  match(pin) {
    pin.left = pin.tries;
  },
  mayRead: ({ access }) => isOpen(access),
  mayUse: ({ access }) => isOpen(access),
  mayChange: ({ verified }) => verified,
  mostBytes: (asked) => asked,
  refuse: () => {},
  leaveApplication: closePins,
  losePower: (applications) => applications.forEach(closePins),
};

/** A card with exactly one defect, and the sentence that says what is wrong with it. */
export interface CardDefect {
  readonly id: string;
  readonly room: 'card';
  readonly sentence: Words;
  apply(rules: CardRules): CardRules;
}

function isOpen({ free, pins }: Access): boolean {
  return free || pins.some(({ verified }) => verified);
}

function closePins({ pins }: Application): void {
  for (const pin of pins) pin.verified = false;
}
