import type { PhoneDefect } from '../phone-defect.ts';

/** Opens links in the app that was installed first. */
export const defect: PhoneDefect = {
  id: 'link-opens-the-older-app',
  room: 'phone',
  sentence: {
    ja: 'リンクで、先に入れたほうのアプリが開く。',
    en: 'Opens links in the app that was installed first.',
  },
  apply: (rules) => ({ ...rules, appOfLinks: ([first]) => first }),
};
