import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '別のブラウザーで得たコードを、自分の state に付け替える。',
    en: 'A code that was won in another browser is put beside this browser’s own state.',
  },
  expects: {
    ja: 'PKCEと nonce により、自分の認証のコードでなければ使えない。',
    en: 'Refuses: PKCE and nonce bind a code to the sign-in that asked for it.',
  },
  source: 'RFC 9700 §4.5; RFC 7636 §1',
  standing: 'official',
  steps: async (customer) => {
    await customer.begins();
    await customer.opensApp();
    await customer.approves();
    const address = await customer.catchesReturn();
    await customer.begins({ in: 'victim' });
    await customer.opensApp({ in: 'victim' });
    await customer.approves();
    const own = await customer.catchesReturn({ in: 'victim' });
    own.searchParams.set('code', address.searchParams.get('code') ?? '');
    await customer.follows(own, { in: 'victim' });
  },
  judge: refused,
  defect: 'tries-every-verifier',
});
