import type { ApplicationLayout, FileLayout } from './layout.ts';

/** File ids of the JPKI application. */
export const JPKI = {
  signingCertificate: 0x0001,
  signingRoot: 0x0002,
  unknown05: 0x0005,
  tokenInfo: 0x0006,
  certificateFlags: 0x0008,
  unreadable: 0x0009,
  authenticationCertificate: 0x000a,
  authenticationRoot: 0x000b,
  unknownReference: 0x0010,
  terminalRoot: 0x0016,
  authenticationKey: 0x0017,
  authenticationPin: 0x0018,
  unknown19: 0x0019,
  signingKey: 0x001a,
  signingPassword: 0x001b,
  unknown1C: 0x001c,
  unknown1E: 0x001e,
} as const;

const unknown = (id: number): FileLayout => ({ kind: 'internal', id, name: { ja: '用途不明', en: 'unknown purpose' } });

/** 公的個人認証AP. */
export const jpki: ApplicationLayout = {
  id: 'jpki',
  aid: 'D392F000260100000001',
  name: { ja: '公的個人認証AP', en: 'JPKI' },
  changesPinBy: 'CHANGE REFERENCE DATA',
  files: [
    {
      kind: 'data',
      id: JPKI.signingCertificate,
      name: { ja: '署名用電子証明書', en: 'signing certificate' },
      openedBy: [JPKI.signingPassword],
    },
    { kind: 'data', id: JPKI.signingRoot, name: { ja: '署名用CA証明書', en: 'signing root' }, openedBy: 'anyone' },
    { kind: 'data', id: JPKI.tokenInfo, name: { ja: 'トークン情報', en: 'token info' }, openedBy: 'anyone' },
    {
      kind: 'data',
      id: JPKI.certificateFlags,
      name: { ja: '証明書の有無', en: 'certificate flags' },
      openedBy: 'anyone',
    },
    {
      kind: 'data',
      id: JPKI.authenticationCertificate,
      name: { ja: '利用者証明用電子証明書', en: 'authentication certificate' },
      openedBy: 'anyone',
    },
    {
      kind: 'data',
      id: JPKI.authenticationRoot,
      name: { ja: '利用者証明用CA証明書', en: 'authentication root' },
      openedBy: 'anyone',
    },
    {
      kind: 'key',
      id: JPKI.authenticationKey,
      name: { ja: '利用者証明用秘密鍵', en: 'authentication key' },
      openedBy: [JPKI.authenticationPin],
      purpose: 'signing',
    },
    {
      kind: 'pin',
      id: JPKI.authenticationPin,
      name: { ja: '利用者証明用暗証番号', en: 'authentication PIN' },
      tries: 3,
      length: { min: 4, max: 4 },
    },
    {
      kind: 'key',
      id: JPKI.signingKey,
      name: { ja: '署名用秘密鍵', en: 'signing key' },
      openedBy: [JPKI.signingPassword],
      purpose: 'signing',
    },
    {
      kind: 'pin',
      id: JPKI.signingPassword,
      name: { ja: '署名用パスワード', en: 'signing password' },
      tries: 5,
      length: { min: 6, max: 16 },
    },
    { kind: 'data', id: JPKI.unreadable, name: { ja: '読めないファイル', en: 'unreadable file' }, openedBy: 'nobody' },
    {
      kind: 'pin',
      id: JPKI.unknownReference,
      name: { ja: '用途不明の照合用', en: 'reference of unknown purpose' },
      tries: 3,
      length: { min: 1, max: 16 },
    },
    { kind: 'internal', id: JPKI.terminalRoot, name: { ja: '端末認証用CA鍵', en: 'terminal root key' } },
    ...[JPKI.unknown05, JPKI.unknown19, JPKI.unknown1C, JPKI.unknown1E].map(unknown),
  ],
};
