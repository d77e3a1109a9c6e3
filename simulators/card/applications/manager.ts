import type { ApplicationLayout } from './layout.ts';

/** File ids and data objects of the card manager. */
export const MANAGER = {
  internalFile: 0x001e,
  issuer: 0x0042,
  card: 0x0045,
  recognition: 0x0066,
  municipality: 0x00f0,
  expiry: 0x00f2,
  key: 0x00f7,
  issuerCertificate: 0x00f8,
  verifiableCertificate: 0x7f21,
  contactAtr: 0x5f51,
} as const;

/** The card manager: current after power-on and reset. What it tells, it tells by GET DATA. */
export const manager: ApplicationLayout = {
  id: 'manager',
  aid: 'A0000001510000',
  name: { ja: 'カードマネージャ', en: 'card manager' },
  files: [{ kind: 'internal', id: MANAGER.internalFile, name: { ja: '内部ファイル', en: 'internal file' } }],
};
