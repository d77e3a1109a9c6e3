import type { MakeScreen } from './screen.ts';

/** The app's own home: there is nothing to do here without a service. */
export const appHome: MakeScreen = ({ appName }) => ({
  id: 'app-home',
  title: appName ?? '',
  body: ['認証や署名は、利用するサービスの画面から始めます。', 'サービスの画面に戻り、案内に従ってください。'],
  elements: [],
  secure: false,
});
