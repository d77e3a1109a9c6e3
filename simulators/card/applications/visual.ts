import type { ApplicationLayout } from './layout.ts';

/** File ids of the visual application. */
export const VISUAL = {
  age: 0x0001,
  face: 0x0002,
  basicInformation: 0x0003,
  verifiableCertificate: 0x0004,
  numberPicture: 0x0005,
  filler: 0x0006,
  birthdate: 0x0011,
  matchingNumberB: 0x0012,
  matchingNumberA: 0x0013,
} as const;

const A_OR_B = [VISUAL.matchingNumberA, VISUAL.matchingNumberB];

/** 券面事項確認AP. Its pictures are not made: their objects are there and hold no bytes. */
export const visual: ApplicationLayout = {
  id: 'visual',
  aid: 'D3921000310001010402',
  name: { ja: '券面事項確認AP', en: 'visual' },
  files: [
    { kind: 'data', id: VISUAL.age, name: { ja: '年齢確認', en: 'age record' }, openedBy: [VISUAL.birthdate] },
    { kind: 'data', id: VISUAL.face, name: { ja: '券面', en: 'card face' }, openedBy: A_OR_B },
    {
      kind: 'data',
      id: VISUAL.basicInformation,
      name: { ja: 'AP基本情報', en: 'basic information' },
      openedBy: 'anyone',
    },
    {
      kind: 'data',
      id: VISUAL.verifiableCertificate,
      name: { ja: 'CV証明書', en: 'card-verifiable certificate' },
      openedBy: 'anyone',
    },
    {
      kind: 'data',
      id: VISUAL.numberPicture,
      name: { ja: '個人番号画像', en: 'picture of the individual number' },
      openedBy: [VISUAL.matchingNumberA],
    },
    { kind: 'data', id: VISUAL.filler, name: { ja: '詰め物', en: 'filler' }, openedBy: A_OR_B },
    {
      kind: 'pin',
      id: VISUAL.birthdate,
      name: { ja: '生年月日照合用', en: 'birthdate key' },
      tries: 10,
      length: { min: 6, max: 6 },
    },
    {
      kind: 'pin',
      id: VISUAL.matchingNumberB,
      name: { ja: '照合番号B', en: 'matching number B' },
      tries: 10,
      length: { min: 14, max: 14 },
    },
    {
      kind: 'pin',
      id: VISUAL.matchingNumberA,
      name: { ja: '照合番号A', en: 'matching number A' },
      tries: 10,
      length: { min: 12, max: 12 },
    },
  ],
};
