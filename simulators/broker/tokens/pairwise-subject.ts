import { createHmac } from 'node:crypto';
import type { BrokerOptions } from '../options.ts';

/** What may decide who somebody is to a service. */
export interface SubjectSource {
  readonly options: Pick<BrokerOptions, 'subjectSalt' | 'subjectFormat'>;
  readonly sector: string;
  /** The person, the same across renewals of the card. */
  readonly holder: string;
  /** The certificate, another one after each renewal. */
  readonly serial: string;
}

/** Makes the `sub` of a person for a sector: the same after renewal, different for every sector (observed: `DOCUMENTS.universityNotes`). */
export function pairwiseSubject({ options, sector, holder }: SubjectSource): string {
  const digest = createHmac('sha256', options.subjectSalt)
    .update(JSON.stringify([sector, holder]))
    .digest();
  return options.subjectFormat === 'uuid' ? asUuid(digest.subarray(0, 16)) : digest.toString('base64url');
}

function asUuid(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
