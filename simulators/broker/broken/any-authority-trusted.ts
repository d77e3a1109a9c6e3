import { createFurtherRootsReader } from '../further-roots-reader.ts';
import type { BrokerDefect } from '../defect.ts';
import { rootsOf } from '../../trust/roots.ts';

/** Takes certificates of any authority, and believes them to be of whoever the app is registered for. */
export const defect: BrokerDefect = {
  id: 'any-authority-trusted',
  room: 'broker',
  sentence: {
    ja: 'どの認証局が発行した電子証明書でも受け付ける。',
    en: 'Takes certificates of any authority, and believes them to be of whoever the app is registered for.',
  },
  apply: (rules) => ({
    ...rules,
    identify(certificates, der, app) {
      const { authentication, signing } = rootsOf('stranger');
      const known = rules.identify(certificates, der, app);
      if (known.certificate) return known;
      const certificate =
        createFurtherRootsReader('authentication', [authentication]).read(der) ??
        createFurtherRootsReader('signing', [signing]).read(der);
      return { certificate, holder: certificate && (app?.holder ?? 'anybody') };
    },
  }),
};
