import { createRandom } from '../../../simulators/world/random.ts';
import { encodeAct, type Command } from './act.ts';
import { cardFacts, objectTags } from './card-facts.ts';
import { oddCommands } from './card-model.ts';

/** Draws commands for ever: real ones, damaged ones and plain noise. The same seed draws the same. */
export function fuzzCommands(seed: string): () => Uint8Array {
  const random = createRandom(seed);
  const below = (count: number): number => random.integer(0, count - 1);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const damages: readonly ((command: Uint8Array) => Uint8Array)[] = [
    (command) => spoil(command, below(command.length), below(256)),
    (command) => spoil(command, below(Math.min(5, command.length)), below(256)),
    (command) => spoil(command, below(Math.min(4, command.length)), pick(TELLING)),
    (command) => command.slice(0, below(command.length + 1)),
    (command) => joined(command, random.bytes(below(4))),
    (command) => joined(command.slice(0, 4), random.bytes(below(24))),
    (command) => joined(command.slice(0, 4), Uint8Array.of(0, below(2), below(256)), random.bytes(below(300))),
  ];
  const damaged = (): Uint8Array => {
    let command: Uint8Array = pick(CORPUS).slice();
    for (let times = below(2); times >= 0 && command.length > 0; times--) command = pick(damages)(command);
    return command;
  };
  return () => {
    const kind = below(20);
    if (kind < 8) return pick(CORPUS);
    return kind < 17 ? damaged() : random.bytes(below(kind === 19 ? 300 : 12));
  };
}

const TELLING = [0x00, 0x01, 0x02, 0x04, 0x0c, 0x20, 0x24, 0x2a, 0x32, 0x80, 0x84, 0x88, 0xa4, 0xb0, 0xb2, 0xca, 0xff];

function spoil(command: Uint8Array, at: number, value: number): Uint8Array {
  command[at] = value;
  return command;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** What a reader may well send: every application and file, right PINs and wrong ones, and all that is refused. */
const CORPUS: readonly Uint8Array[] = [...cardFacts.flatMap(commandsOf), ...elsewhere()].map(toBytes);

function commandsOf({ aid, files, changes = 0x24 }: (typeof cardFacts)[number]): Command[] {
  const select: Command = { does: 'select', aid, next: false, fci: false };
  return [...files].flatMap(([id, fact]): Command[] => {
    const reference = 0x80 | id;
    if (fact.is === 'data') {
      return [select, { does: 'file', id }, { does: 'read', shortId: id, offset: 0, le: 256 }];
    }
    if (fact.is === 'records') return [{ does: 'record', shortId: id, number: 1, mode: 4, le: 256 }];
    if (fact.is !== 'pin') return [{ does: 'file', id }];
    return [
      select,
      { does: 'query', reference },
      { does: 'verify', reference, value: fact.value ?? '0000' },
      { does: 'verify', reference: 0x80, value: fact.value ?? '0000' },
      { does: 'verify', reference, value: '9'.repeat(fact.fits[0]) },
      { does: 'change', by: changes, reference, value: '1'.repeat(fact.fits[0]) },
    ];
  });
}

function elsewhere(): (Command | string)[] {
  return [
    ...objectTags.map((tag): Command => ({ does: 'object', tag, extended: true })),
    ...oddCommands,
    { does: 'root' },
    { does: 'challenge', le: 8 },
    { does: 'read', offset: 0, le: 256 },
    { does: 'read', offset: 0, le: 65_536 },
    { does: 'read', offset: 9, le: 8 },
    { does: 'sign', reference: 0x97, scheme: 0, bytes: 51 },
    { does: 'sign', reference: 0x9a, scheme: 2, bytes: 32 },
    { does: 'sign', reference: 0, scheme: 0, bytes: 8 },
    { does: 'authenticate', reference: 0x99, bytes: 8 },
    '00A404000AD392F00026010000000100',
    '00A4040C03D39210',
  ];
}

function toBytes(command: Command | string): Uint8Array {
  return typeof command === 'string' ? Uint8Array.from(Buffer.from(command, 'hex')) : encodeAct(command);
}
