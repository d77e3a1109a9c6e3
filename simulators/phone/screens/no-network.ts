import { primary, wayOut } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

/** A request got no answer; the app stays where it was (assumed). */
export const noNetwork: MakeScreen = ({ platform }) => ({
  id: 'no-network',
  title: '通信できませんでした',
  body: ['ネットワークの接続を確認してから、もう一度お試しください。'],
  picture: 'warning',
  elements: [wayOut(platform), primary('retry', '再試行')],
  secure: false,
});
