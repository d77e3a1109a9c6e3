import type { ApplicationLayout } from './layout.ts';

/** File ids of the resident application. */
export const RESIDENT = { keyReference: 0x0002, pin: 0x001c } as const;

/** 住基AP. The 住民票コード itself is nowhere: how it is stored and read is not public. */
export const resident: ApplicationLayout = {
  id: 'resident',
  aid: 'D3921000310001010401',
  name: { ja: '住基AP', en: 'resident' },
  changesPinBy: 'CHANGE KEY',
  files: [
    {
      kind: 'records',
      id: RESIDENT.keyReference,
      name: { ja: '鍵の識別子', en: 'key reference' },
      openedBy: 'anyone',
    },
    {
      kind: 'pin',
      id: RESIDENT.pin,
      name: { ja: '住民基本台帳用暗証番号', en: 'resident PIN' },
      tries: 3,
      length: { min: 4, max: 4 },
    },
  ],
};
