import type { ApplicationLayout } from './layout.ts';

/** File ids of the card-info application. */
export const CARD_INFO = {
  individualNumber: 0x0001,
  basicItems: 0x0002,
  digests: 0x0003,
  verifiableCertificate: 0x0004,
  basicInformation: 0x0005,
  sessionPublicKey: 0x0006,
  applicationPublicKey: 0x0007,
  filler: 0x0008,
  pin: 0x0011,
  blockedPin: 0x0012,
  applicationKey: 0x0013,
  matchingNumberA: 0x0014,
  matchingNumberB: 0x0015,
} as const;

const ALL = [CARD_INFO.pin, CARD_INFO.matchingNumberA, CARD_INFO.matchingNumberB];

/** 券面事項入力補助AP. */
export const cardInfo: ApplicationLayout = {
  id: 'card-info',
  aid: 'D3921000310001010408',
  name: { ja: '券面事項入力補助AP', en: 'card-info' },
  changesPinBy: 'CHANGE REFERENCE DATA',
  files: [
    {
      kind: 'data',
      id: CARD_INFO.individualNumber,
      name: { ja: '個人番号', en: 'individual number' },
      openedBy: [CARD_INFO.pin, CARD_INFO.matchingNumberA],
    },
    {
      kind: 'data',
      id: CARD_INFO.basicItems,
      name: { ja: '基本4情報', en: 'four basic items' },
      openedBy: [CARD_INFO.pin, CARD_INFO.matchingNumberB],
    },
    { kind: 'data', id: CARD_INFO.digests, name: { ja: '署名', en: 'digests and signature' }, openedBy: ALL },
    {
      kind: 'data',
      id: CARD_INFO.verifiableCertificate,
      name: { ja: 'CV証明書', en: 'card-verifiable certificate' },
      openedBy: 'anyone',
    },
    {
      kind: 'data',
      id: CARD_INFO.basicInformation,
      name: { ja: 'AP基本情報', en: 'basic information' },
      openedBy: 'anyone',
    },
    {
      kind: 'data',
      id: CARD_INFO.sessionPublicKey,
      name: { ja: 'セッション鍵暗号化用公開鍵', en: 'session key encryption key' },
      openedBy: ALL,
    },
    {
      kind: 'data',
      id: CARD_INFO.applicationPublicKey,
      name: { ja: '内部認証用公開鍵', en: 'application public key' },
      openedBy: ALL,
    },
    { kind: 'data', id: CARD_INFO.filler, name: { ja: '詰め物', en: 'filler' }, openedBy: ALL },
    {
      kind: 'pin',
      id: CARD_INFO.pin,
      name: { ja: '券面事項入力補助用暗証番号', en: 'card-info PIN' },
      tries: 3,
      length: { min: 4, max: 4 },
    },
    {
      kind: 'pin',
      id: CARD_INFO.blockedPin,
      name: { ja: '閉塞済みの照合用', en: 'reference issued locked' },
      tries: 3,
      length: { min: 1, max: 16 },
    },
    {
      kind: 'key',
      id: CARD_INFO.applicationKey,
      name: { ja: '内部認証用秘密鍵', en: 'application key' },
      openedBy: 'anyone',
      purpose: 'signing',
    },
    {
      kind: 'pin',
      id: CARD_INFO.matchingNumberA,
      name: { ja: '照合番号A', en: 'matching number A' },
      tries: 10,
      length: { min: 12, max: 12 },
    },
    {
      kind: 'pin',
      id: CARD_INFO.matchingNumberB,
      name: { ja: '照合番号B', en: 'matching number B' },
      tries: 10,
      length: { min: 14, max: 14 },
    },
  ],
};
