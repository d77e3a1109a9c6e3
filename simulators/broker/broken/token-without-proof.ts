import type { BrokerDefect } from '../defect.ts';
import { registerApp } from '../registration/register-app.ts';

/** Gives an app its token when the registration begins, before any card has signed. */
export const defect: BrokerDefect = {
  id: 'token-without-proof',
  room: 'broker',
  sentence: {
    ja: 'カードの署名を待たずに、登録を始めたアプリへトークンを渡す。',
    en: 'Gives an app its token when the registration begins, before any card has signed.',
  },
  apply: (rules) => ({
    ...rules,
    describeRegistration: (service, registration) => ({
      ...rules.describeRegistration(service, registration),
      app_token: registerApp(service, registration.phone, undefined),
    }),
  }),
};
