import { bad, good, unclear, type Judge } from '../finding.ts';

/** The service signed the person in: an odd but legal variation must not stop it. */
export const accepted: Judge = ({ sights, stopped, service }) => {
  const signs = service.purpose === 'signing';
  const sight = sights['end'];
  if (!sight) return bad(`途中で止まりました: ${stopped ?? ''}`, `It stopped on the way: ${stopped ?? ''}`, 'access');
  const { page, session } = sight;
  if (page === 'success' && session === 'open') {
    return signs
      ? good('署名を受け付けました。', 'It took the signature.')
      : good('ログインできました。', 'It signed the person in.');
  }
  if (session === 'none' && page !== 'success') {
    const what = signs ? 'signing' : 'sign-in';
    return bad(
      `正しい${signs ? '署名' : 'ログイン'}を断りました。`,
      `It turned a rightful ${what} away; the page said “${page}”.`,
      'access',
    );
  }
  return unclear(
    '画面とセッションが食い違っています。目で確かめてください。',
    `The page says “${page}” and a session is ${session === 'open' ? 'open' : 'not open'}: have a look.`,
  );
};
