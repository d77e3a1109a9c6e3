/** What tells one generation of the app from the other. */
export interface AppIdentity {
  /** As it stands under the icon. */
  readonly name: string;
  readonly ios: { readonly storeId: string; readonly minimumOs: string };
  readonly android: { readonly packageId: string; readonly minimumOs: string };
  /** How the values are known. */
  readonly known: { readonly name: string; readonly ids: string; readonly minimumOs: string };
}

/** The app of the guide, and the one it became a part of on 2026-08-25. */
export const APP_IDENTITIES = {
  guide: {
    name: 'デジタル認証アプリ',
    ios: { storeId: 'id6454900894', minimumOs: '16.0' },
    android: { packageId: 'jp.go.digital.auth_and_sign', minimumOs: '11' },
    known: { name: 'official: user guide', ids: 'observed: manual of UTokyo', minimumOs: 'official: 実装ガイドライン' },
  },
  mynaapp: {
    name: 'マイナアプリ',
    ios: { storeId: 'id1476359069', minimumOs: '16.4' },
    android: { packageId: 'jp.go.cas.mpa', minimumOs: '11' },
    known: {
      name: 'observed: public notes that quote its official pages',
      ids: 'observed: public notes that quote its official pages',
      minimumOs: 'observed: public notes that quote its official pages',
    },
  },
} as const satisfies Record<string, AppIdentity>;

/** One of the two generations of the app. */
export type AppId = keyof typeof APP_IDENTITIES;

/** When the app of the guide ended and its successor took over: the day is official, midnight in Japan is assumed. */
export const ENDED_AT = '2026-08-25T00:00:00+09:00';
