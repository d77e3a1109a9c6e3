import { X509Certificate } from 'node:crypto';
import type { CardInField } from '../../world/wire.ts';
import { createCommandApdu, decodeCommand, statusOf, type CommandApdu } from '../apdu.ts';
import { CARD_INFO, cardInfo } from '../applications/card-info.ts';
import { JPKI, jpki } from '../applications/jpki.ts';
import { decodeBasicItems } from '../basic-items.ts';
import { SW } from '../status-word.ts';
import { derLength } from './der-length.ts';

/** Told of each thing that a card said of its holder, as it may turn up elsewhere: `name` is what to call it. */
export type LearnPersonal = (name: string, value: string) => void;

const SELECT = 0xa4;
const READ_BINARY = 0xb0;
const SIGN = 0x2a;

/**
 * Makes a card that is the same but tells everything personal that is read from it, the moment it is complete: the four
 * items, 個人番号, certificates and signatures. Whoever writes things down can then leave them out.
 */
export function watchPersonalData(card: CardInField, learn: LearnPersonal): CardInField {
  const apdu = createCommandApdu();
  let application = '';
  let file = 0;
  let bytes = new Uint8Array();
  const choose = (chosen: number): void => {
    if (chosen !== file) bytes = new Uint8Array();
    file = chosen;
  };

  const look = (command: Uint8Array, answer: Uint8Array): void => {
    if (statusOf(answer) !== SW.ok || !decodeCommand(command, apdu)) return;
    const data = answer.subarray(0, -2);
    const sent = command.subarray(apdu.dataStart, apdu.dataStart + apdu.lc);
    if (apdu.ins === SIGN) return learn('signature', Buffer.from(data).toString('base64'));
    if (apdu.ins === SELECT && apdu.p1 === 0x04) {
      application = Buffer.from(sent).toString('hex').toUpperCase();
      return choose(0);
    }
    if (apdu.ins === SELECT) return choose(((sent[0] ?? 0) << 8) | (sent[1] ?? 0));
    if (apdu.ins !== READ_BINARY) return;
    if (apdu.p1 & 0x80) choose(apdu.p1 & 0x1f);
    const from = offsetOf(apdu);
    const known = new Uint8Array(Math.max(bytes.length, from + data.length));
    known.set(bytes);
    known.set(data, from);
    bytes = known;
    for (const [name, value] of personalIn(application, file, bytes)) learn(name, value);
  };

  return {
    atr: card.atr,
    powerOn: () => card.powerOn(),
    powerOff: () => card.powerOff(),
    async transmit(command) {
      const answer = await card.transmit(command);
      look(command, answer);
      return answer;
    },
  };
}

function offsetOf({ p1, p2 }: CommandApdu): number {
  return p1 & 0x80 ? p2 : (p1 << 8) | p2;
}

/** What is personal in a file, as soon as enough of it is there. */
function personalIn(application: string, file: number, bytes: Uint8Array): (readonly [string, string])[] {
  // An application may be selected by the beginning of its AID.
  const isIn = (aid: string): boolean => application !== '' && aid.startsWith(application);
  if (isIn(cardInfo.aid) && file === CARD_INFO.basicItems) return itemsIn(bytes);
  if (isIn(cardInfo.aid) && file === CARD_INFO.individualNumber) {
    const [number] = /\d{12}/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
    return number === undefined ? [] : [['individual number', number]];
  }
  const isCertificate = file === JPKI.authenticationCertificate || file === JPKI.signingCertificate;
  return isIn(jpki.aid) && isCertificate ? certificateIn(bytes) : [];
}

function itemsIn(bytes: Uint8Array): (readonly [string, string])[] {
  try {
    return Object.entries(decodeBasicItems(bytes));
  } catch (error) {
    // The rest is still to be read.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function certificateIn(bytes: Uint8Array): (readonly [string, string])[] {
  const length = derLength(bytes);
  if (length === undefined || length > bytes.length) return [];
  const der = Buffer.from(bytes.subarray(0, length));
  const { subject, serialNumber } = new X509Certificate(der);
  const [, commonName] = /^CN=(.+)$/m.exec(subject) ?? [];
  return [
    ['certificate', der.toString('base64')],
    ['serial', serialNumber],
    ...(commonName === undefined ? [] : [['subject', commonName] as const]),
  ];
}
