import { createHash, X509Certificate } from 'node:crypto';
import type { CardInField } from '../../world/wire.ts';
import { statusOf } from '../apdu.ts';
import { applications } from '../applications/all.ts';
import { JPKI } from '../applications/jpki.ts';
import type { ApplicationId, ApplicationLayout, FileLayout } from '../applications/layout.ts';
import { printStatus, SW } from '../status-word.ts';
import type { Words } from '../words.ts';
import { derLength } from './der-length.ts';

/** A PIN as a card tells of it without being asked for it. */
export interface SurveyedPin {
  readonly id: number;
  readonly name: Words;
  /** Misses in a row that lock it. */
  readonly tries: number;
  /** Tries left; absent where the card does not say. */
  readonly left?: number;
}

/** A file that anybody may read: its length, or the status word that refused it. */
export interface SurveyedFile {
  readonly id: number;
  readonly name: Words;
  readonly bytes?: number;
  readonly refused?: string;
  readonly certificate?: SurveyedCertificate;
}

/** What stands in a certificate of the card; days as ISO dates. */
export interface SurveyedCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly from: string;
  readonly until: string;
  /** SHA-256 of the whole, upper-case hexadecimal. */
  readonly fingerprint: string;
}

/** One application of a card, or that it is not there. */
export interface SurveyedApplication {
  readonly id: ApplicationId;
  readonly name: Words;
  readonly isThere: boolean;
  readonly pins: readonly SurveyedPin[];
  readonly files: readonly SurveyedFile[];
}

/** All that a card says without a PIN. */
export interface CardSurvey {
  /** Upper-case hexadecimal. */
  readonly atr: string;
  /** What the token information calls the card, such as `JPKIAPICCTOKEN2`. */
  readonly token?: string;
  /** By which one card is told from another: the fingerprint of its 利用者証明用 certificate. */
  readonly fingerprint?: string;
  readonly applications: readonly SurveyedApplication[];
}

const LABEL_BYTES = 32;
const LONGEST_FILE = 0x8000;
const STEP = 256;

/** Asks a card for all that it says without a PIN. It sends no PIN, so it can cost no try. */
export async function surveyCard(card: CardInField): Promise<CardSurvey> {
  card.powerOn();
  try {
    const surveyed: SurveyedApplication[] = [];
    const contents = new Map<number, Uint8Array>();
    for (const layout of applications) surveyed.push(await surveyApplication(card, layout, contents));
    const label = contents.get(JPKI.tokenInfo)?.subarray(0, LABEL_BYTES);
    const fingerprint = surveyed
      .find(({ id }) => id === 'jpki')
      ?.files.find(({ id }) => id === JPKI.authenticationCertificate)?.certificate?.fingerprint;
    return {
      atr: Buffer.from(card.atr).toString('hex').toUpperCase(),
      ...(label && { token: Buffer.from(label).toString('latin1').trim() }),
      ...(fingerprint && { fingerprint }),
      applications: surveyed,
    };
  } finally {
    card.powerOff();
  }
}

async function surveyApplication(
  card: CardInField,
  { id, name, aid, files }: ApplicationLayout,
  contents: Map<number, Uint8Array>,
): Promise<SurveyedApplication> {
  const selected = await card.transmit(
    Uint8Array.of(0x00, 0xa4, 0x04, 0x0c, aid.length / 2, ...Buffer.from(aid, 'hex')),
  );
  if (statusOf(selected) !== SW.ok) return { id, name, isThere: false, pins: [], files: [] };
  const pins: SurveyedPin[] = [];
  const free: SurveyedFile[] = [];
  for (const file of files) {
    if (file.kind === 'pin') pins.push(await surveyPin(card, file));
    if (file.kind === 'data' && file.openedBy === 'anyone') {
      const read = await readFile(card, file.id);
      if (id === 'jpki' && typeof read !== 'number') contents.set(file.id, read);
      free.push(describeFile(file, read));
    }
  }
  return { id, name, isThere: true, pins, files: free };
}

async function surveyPin(
  card: CardInField,
  { id, name, tries }: Extract<FileLayout, { kind: 'pin' }>,
): Promise<SurveyedPin> {
  // Where there is no such file, the one before it would still be the current one.
  if ((await selectFile(card, id)) !== SW.ok) return { id, name, tries };
  const sw = statusOf(await card.transmit(Uint8Array.of(0x00, 0x20, 0x00, 0x80)));
  if ((sw & 0xfff0) === 0x63c0) return { id, name, tries, left: sw & 0xf };
  return { id, name, tries, ...(sw === SW.blocked && { left: 0 }) };
}

function describeFile({ id, name }: FileLayout, read: Uint8Array | number): SurveyedFile {
  if (typeof read === 'number') return { id, name, refused: printStatus(read) };
  const certificate = describeCertificate(read);
  return { id, name, bytes: read.length, ...(certificate && { certificate }) };
}

/** Reads a file up to its end, of DER up to the end of that; or the status word that refused it. */
async function readFile(card: CardInField, id: number): Promise<Uint8Array | number> {
  const refused = await selectFile(card, id);
  if (refused !== SW.ok) return refused;
  let bytes = new Uint8Array();
  let end = LONGEST_FILE;
  while (bytes.length < end) {
    const at = bytes.length;
    const wanted = Math.min(STEP, end - at);
    const answer = await card.transmit(Uint8Array.of(0x00, 0xb0, at >> 8, at & 0xff, wanted & 0xff));
    const sw = statusOf(answer);
    if (sw !== SW.ok) return at === 0 ? sw : bytes;
    bytes = Uint8Array.from([...bytes, ...answer.subarray(0, -2)]);
    if (at === 0) end = derLength(bytes) ?? end;
    if (answer.length - 2 < wanted) break;
  }
  return bytes;
}

async function selectFile(card: CardInField, id: number): Promise<number> {
  return statusOf(await card.transmit(Uint8Array.of(0x00, 0xa4, 0x02, 0x0c, 0x02, id >> 8, id & 0xff)));
}

function describeCertificate(bytes: Uint8Array): SurveyedCertificate | undefined {
  if (derLength(bytes) !== bytes.length) return undefined;
  const { subject, issuer, serialNumber, validFrom, validTo } = new X509Certificate(bytes);
  return {
    subject: subject.replaceAll('\n', ', '),
    issuer: issuer.replaceAll('\n', ', '),
    serial: serialNumber,
    from: new Date(validFrom).toISOString(),
    until: new Date(validTo).toISOString(),
    fingerprint: createHash('sha256').update(bytes).digest('hex').toUpperCase(),
  };
}
