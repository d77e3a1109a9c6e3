import { sessionOf, targetOf } from '../../memory.ts';
import { primary, wayOut } from '../buttons.ts';
import type { MakeScreen } from '../screen.ts';

const GROUP_OF_8 = /.{8}(?=.)/g;

/** Guide S-S 4, S-P 5: what is signed. The broker knows nothing but a hash and perhaps a title, so neither does the app (assumed). */
export const signTargetScreen: MakeScreen = ({ memory, platform }) => {
  const { service } = sessionOf(memory);
  const { title, hash } = targetOf(memory);
  const digits = Buffer.from(hash, 'base64').toString('hex');
  return {
    id: 'sign-target',
    title: '署名する対象の確認',
    body: [
      `「${service.name}」が次の文書への署名を求めています。`,
      ...(title === undefined ? [] : [`文書: ${title}`]),
      'ハッシュ値（SHA-256）:',
      digits.replaceAll(GROUP_OF_8, '$& '),
    ],
    elements: [wayOut(platform), primary('next', '次へ')],
    secure: false,
  };
};
