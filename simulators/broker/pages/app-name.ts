/** What people call the app and where they find it, before and after it became part of マイナアプリ. */
export const APP_NAMES = {
  guide: {
    name: 'デジタル認証アプリ',
    appStoreId: 'id6454900894',
    androidPackage: 'jp.go.digital.auth_and_sign',
    systems: 'iOS 16.0以上、Android 11以上',
  },
  mynaapp: {
    name: 'マイナアプリ',
    appStoreId: 'id1476359069',
    androidPackage: 'jp.go.cas.mpa',
    systems: 'iOS 16.4以上、Android 11以上',
  },
} as const;
