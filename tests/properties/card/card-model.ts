import type { Act, Command } from './act.ts';
import { cardFacts, type ApplicationFact, type FileFact, type Opens } from './card-facts.ts';

/** What a card must answer: the status word, and the data, or how much of it where nobody can foretell it. */
export interface Answer {
  readonly sw: number;
  readonly data?: Uint8Array | number;
}

/** What is in the files and objects of a card: `application/file` in decimal, `object/tag`. */
export type Contents = ReadonlyMap<string, Uint8Array>;

interface Pin {
  readonly tries: number;
  readonly fits: readonly [number, number];
  value: string | undefined;
  left: number;
  verified: boolean;
}

type PinFact = Extract<FileFact, { is: 'pin' }>;
const LENGTHS: readonly (readonly [number, number])[] = [
  [1, 245],
  [1, 255],
  [32, 32],
  [1, 255],
  [32, 32],
  [1, 255],
];

/** A small card: applications, a current file, PINs. Written from what sources say of real cards, and from nothing of the simulator. */
export class CardModel {
  readonly #contents: Contents;
  readonly #pins = new Map<string, Pin>();
  #application: ApplicationFact;
  #file: number | undefined;

  constructor(contents: Contents) {
    this.#contents = contents;
    this.#application = first(cardFacts);
    for (const application of cardFacts) {
      for (const [id, fact] of application.files) {
        if (fact.is === 'pin') this.#pins.set(`${application.name}/${id}`, freshPin(fact));
      }
    }
  }

  /** Does an act, and says what a command must be answered with. */
  play(act: Act): Answer | undefined {
    if (act.does === 'office') {
      const pin = this.#pins.get(`${act.application}/${act.file}`);
      if (pin) pin.left = pin.tries;
      return undefined;
    }
    if (act.does !== 'reset' && act.does !== 'power-cycle') return this.#answer(act);
    for (const pin of this.#pins.values()) pin.verified = false;
    this.#application = first(cardFacts);
    this.#file = undefined;
    return undefined;
  }

  #answer(act: Command): Answer {
    switch (act.does) {
      case 'select':
        return this.#select(act);
      case 'file':
        if (!this.#application.files.has(act.id)) return { sw: 0x6a82 };
        this.#file = act.id;
        return { sw: 0x9000 };
      case 'root':
        return { sw: this.#application.name === 'manager' ? 0x6a86 : 0x9000 };
      case 'read':
        return this.#read(act);
      case 'record':
        return this.#readRecord(act);
      case 'query':
        return this.#atPin(act.reference, (pin) => 0x63c0 | pin.left);
      case 'verify':
        return this.#atPin(act.reference, (pin) => verify(pin, act.value));
      case 'change':
        if (this.#application.changes !== act.by) return { sw: 0x6d00 };
        return this.#atPin(act.reference, (pin) => change(pin, act.value));
      case 'sign':
        return this.#sign(act);
      case 'authenticate':
        return this.#authenticate(act);
      case 'challenge':
        return act.le === 0 ? { sw: 0x6700 } : { sw: 0x9000, data: act.le };
      case 'object':
        return this.#object(act);
      case 'odd':
        return { sw: this.#odd(act.command) };
    }
  }

  #select({ aid, next, fci }: Extract<Act, { does: 'select' }>): Answer {
    const from = next ? cardFacts.indexOf(this.#application) + 1 : 0;
    const found = cardFacts.slice(from).find((application) => application.aid.startsWith(aid));
    if (!found) return { sw: 0x6a82 };
    for (const [key, pin] of this.#pins) if (key.startsWith(`${this.#application.name}/`)) pin.verified = false;
    this.#application = found;
    this.#file = undefined;
    const name = Buffer.from(found.aid, 'hex');
    return fci ? { sw: 0x9000, data: Buffer.of(0x6f, name.length + 2, 0x84, name.length, ...name) } : { sw: 0x9000 };
  }

  /** The file that a reference byte means, which becomes current, or the status word where there is none. */
  #target(reference: number): FileFact | number {
    const shortId = reference & 0x1f;
    const id = shortId === 0 ? this.#file : shortId;
    if (id === undefined) return 0x6986;
    const fact = this.#application.files.get(id);
    if (!fact) return 0x6a82;
    this.#file = id;
    return fact;
  }

  #read({ shortId, offset, le }: Extract<Act, { does: 'read' }>): Answer {
    if (le === 0) return { sw: 0x6700 };
    const fact = this.#target(0x80 | (shortId ?? 0));
    if (typeof fact === 'number') return { sw: fact };
    if (fact.is !== 'data') return { sw: 0x6981 };
    if (!this.#isOpen(fact.opens)) return { sw: 0x6982 };
    const bytes = this.#contentsOf(`${this.#application.name}/${this.#file}`);
    if (offset >= bytes.length) return { sw: 0x6b00 };
    return { sw: 0x9000, data: bytes.subarray(offset, offset + le) };
  }

  #readRecord({ shortId, number, mode, le }: Extract<Act, { does: 'record' }>): Answer {
    if (le === 0) return { sw: 0x6700 };
    if (mode !== 4 && mode !== 5) return { sw: 0x6a86 };
    const fact = this.#target(0x80 | shortId);
    if (typeof fact === 'number') return { sw: fact };
    if (fact.is !== 'records') return { sw: 0x6981 };
    if (mode === 5) return { sw: 0x6a81 };
    // Every file of records has one.
    if (number !== 1) return { sw: 0x6a83 };
    const bytes = this.#contentsOf(`${this.#application.name}/${this.#file}`);
    return { sw: 0x9000, data: bytes.subarray(0, le) };
  }

  #atPin(reference: number, act: (pin: Pin) => number): Answer {
    const fact = this.#target(reference);
    if (typeof fact === 'number') return { sw: fact };
    const pin = this.#pins.get(`${this.#application.name}/${this.#file}`);
    return { sw: fact.is === 'pin' && pin ? act(pin) : 0x6981 };
  }

  #sign({ reference, scheme, bytes }: Extract<Act, { does: 'sign' }>): Answer {
    const fits = LENGTHS[scheme];
    if (!fits) return { sw: 0x6a86 };
    if (reference !== 0 || !this.#application.signsByDefault) {
      if (reference === 0) return { sw: 0x6a86 };
      const fact = this.#target(reference);
      if (typeof fact === 'number') return { sw: fact };
      if (fact.is === 'answering-key') return { sw: 0x6985 };
      if (fact.is !== 'key') return { sw: 0x6981 };
      if (!this.#isOpen(fact.opens)) return { sw: 0x6982 };
    }
    return bytes < fits[0] || bytes > fits[1] ? { sw: 0x6985 } : { sw: 0x9000, data: 256 };
  }

  #authenticate({ reference, bytes }: Extract<Act, { does: 'authenticate' }>): Answer {
    const fact = this.#target(reference);
    if (typeof fact === 'number') return { sw: fact };
    if (fact.is !== 'key' && fact.is !== 'answering-key') return { sw: 0x6981 };
    if (!this.#isOpen(fact.opens)) return { sw: 0x6982 };
    if (fact.is === 'key') return { sw: 0x6985 };
    return bytes === 0 ? { sw: 0x6700 } : { sw: 0x9000, data: 256 };
  }

  #object({ tag, extended }: Extract<Act, { does: 'object' }>): Answer {
    const value = this.#contents.get(`object/${tag}`);
    if (!value || this.#application.name !== 'manager') return { sw: 0x6a88 };
    return value.length > 256 && !extended ? { sw: 0x6700 } : { sw: 0x9000, data: value };
  }

  #odd(command: string): number {
    const { name } = this.#application;
    if (command.startsWith('80A2')) return name === 'jpki' ? 0x6a86 : 0x6d00;
    if (!command.startsWith('80AE')) return ODD[command] ?? 0;
    if (name === 'card-info') return this.#isOpen([0x11]) ? 0x6882 : 0x6982;
    if (name === 'manager') return 0x6d00;
    return name === 'common' || name === 'visual' ? 0x66f1 : 0x6982;
  }

  #isOpen(opens: Opens): boolean {
    if (typeof opens === 'string') return opens === 'anyone';
    return opens.some((id) => this.#pins.get(`${this.#application.name}/${id}`)?.verified);
  }

  #contentsOf(key: string): Uint8Array {
    const bytes = this.#contents.get(key);
    if (!bytes) throw new TypeError(`Failed to foretell: expected to know the contents of ${key}.`);
    return bytes;
  }
}

/** Commands that the card does not carry out, and what it answers anywhere. */
const ODD: Readonly<Record<string, number>> = {
  '00FE0000': 0x6d00,
  '80990000': 0x6d00,
  '00CB3FFF035C017E08': 0x6d00,
  '01A4040C03D39210': 0x6881,
  '0CA4040C03D39210': 0x6882,
  '10A4040C03D39210': 0x6884,
  F0A4040C03D39210: 0x6e00,
  '00A404': 0x6700,
  '00A4040C0AD392': 0x6700,
  '80FC0000': 0x6700,
  '805400800430303030': 0x6982,
};

/** What there is of odd commands. */
export const oddCommands: readonly string[] = [...Object.keys(ODD), '80A20000', `80AE0000000100${'5A'.repeat(256)}`];

function freshPin({ tries, left, fits, value }: PinFact): Pin {
  return { tries, left, fits, value, verified: false };
}

function verify(pin: Pin, value: string): number {
  if (value === '') return 0x63c0 | pin.left;
  if (value.length > 16) return 0x6700;
  if (pin.left === 0) return 0x6984;
  pin.verified = value === pin.value;
  pin.left = pin.verified ? pin.tries : pin.left - 1;
  return pin.verified ? 0x9000 : 0x63c0 | pin.left;
}

function change(pin: Pin, value: string): number {
  if (pin.left === 0) return 0x6984;
  if (!pin.verified) return 0x6982;
  if (value.length < pin.fits[0] || value.length > pin.fits[1]) return 0x6700;
  pin.value = value;
  return 0x9000;
}

function first<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined) throw new TypeError('Failed to begin: expected an application, got none.');
  return value;
}
