import type { ApplicationLayout } from './layout.ts';

/** File ids of the common application. */
export const COMMON = { serial: 0x0001, keyReference: 0x0002, authenticationKey: 0x0019, pin: 0x001c } as const;

/** 共通カードAP. */
export const sharedCard: ApplicationLayout = {
  id: 'common',
  aid: 'D3921000310001010100',
  name: { ja: '共通カードAP', en: 'common' },
  changesPinBy: 'CHANGE KEY',
  files: [
    { kind: 'records', id: COMMON.serial, name: { ja: '製造番号', en: 'serial number' }, openedBy: 'anyone' },
    { kind: 'records', id: COMMON.keyReference, name: { ja: '鍵の識別子', en: 'key reference' }, openedBy: 'anyone' },
    {
      kind: 'key',
      id: COMMON.authenticationKey,
      name: { ja: '内部認証用秘密鍵', en: 'authentication key' },
      openedBy: 'anyone',
      purpose: 'authentication',
    },
    {
      kind: 'pin',
      id: COMMON.pin,
      name: { ja: '個人番号カード用暗証番号', en: 'card PIN' },
      tries: 3,
      length: { min: 4, max: 4 },
    },
  ],
};
