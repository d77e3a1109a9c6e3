/** One thing done to a card. A `reference` is the byte that means a file: `80` the current one, `80 | short id` another. */
export type Act =
  | { readonly does: 'select'; readonly aid: string; readonly next: boolean; readonly fci: boolean }
  | { readonly does: 'file'; readonly id: number }
  | { readonly does: 'root' }
  | { readonly does: 'read'; readonly shortId?: number; readonly offset: number; readonly le: number }
  | {
      readonly does: 'record';
      readonly shortId: number;
      readonly number: number;
      readonly mode: number;
      readonly le: number;
    }
  | { readonly does: 'query'; readonly reference: number }
  | { readonly does: 'verify'; readonly reference: number; readonly value: string }
  | { readonly does: 'change'; readonly by: 0x24 | 0x32; readonly reference: number; readonly value: string }
  | { readonly does: 'sign'; readonly reference: number; readonly scheme: number; readonly bytes: number }
  | { readonly does: 'authenticate'; readonly reference: number; readonly bytes: number }
  | { readonly does: 'challenge'; readonly le: number }
  | { readonly does: 'object'; readonly tag: number; readonly extended: boolean }
  | { readonly does: 'odd'; readonly command: string }
  | { readonly does: 'reset' }
  | { readonly does: 'power-cycle' }
  | { readonly does: 'office'; readonly application: string; readonly file: number };

/** An act that is a command, not something done to the card from outside. */
export type Command = Exclude<Act, { does: 'reset' | 'power-cycle' | 'office' }>;

/** Writes a command as bytes. @see ISO/IEC 7816-4 5.1 */
export function encodeAct(act: Command): Uint8Array {
  return Uint8Array.from(Buffer.from(hexOf(act), 'hex'));
}

function hexOf(act: Command): string {
  switch (act.does) {
    case 'select':
      return `00A404${byte((act.next ? 2 : 0) | (act.fci ? 0 : 0x0c))}${field(Buffer.from(act.aid, 'hex'))}${act.fci ? '00' : ''}`;
    case 'file':
      return `00A4020C02${word(act.id)}`;
    case 'root':
      return '00A40000';
    case 'read':
      return `00B0${act.shortId === undefined ? word(act.offset) : byte(0x80 | act.shortId) + byte(act.offset)}${expected(act.le)}`;
    case 'record':
      return `00B2${byte(act.number)}${byte((act.shortId << 3) | act.mode)}${expected(act.le)}`;
    case 'query':
      return `002000${byte(act.reference)}`;
    case 'verify':
      return `002000${byte(act.reference)}${field(Buffer.from(act.value, 'latin1'))}`;
    case 'change':
      return `${act.by === 0x24 ? '002401' : '803200'}${byte(act.reference)}${field(Buffer.from(act.value, 'latin1'))}`;
    case 'sign':
      return `802A${byte(act.scheme)}${byte(act.reference)}${field(Buffer.alloc(act.bytes, 0x5a))}00`;
    case 'authenticate':
      return `008800${byte(act.reference)}${field(Buffer.alloc(act.bytes, 0x5a))}00`;
    case 'challenge':
      return `00840000${expected(act.le)}`;
    case 'object':
      return `00CA${word(act.tag)}00${act.extended ? '0000' : ''}`;
    case 'odd':
      return act.command;
  }
}

const byte = (value: number): string => value.toString(16).padStart(2, '0');
const word = (value: number): string => value.toString(16).padStart(4, '0');
const field = (data: Uint8Array): string =>
  data.length === 0 ? '' : byte(data.length) + Buffer.from(data).toString('hex');

/** Le: nothing for 0, `00` for 256, the extended form above. */
function expected(le: number): string {
  if (le === 0) return '';
  return le <= 256 ? byte(le % 256) : `00${word(le % 65_536)}`;
}
