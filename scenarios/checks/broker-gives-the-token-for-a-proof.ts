import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf } from '../reading/exchanges.ts';
import { registrationProofsOf, registrationsBegunOf } from '../reading/registrations.ts';

export default defineCheck({
  summary: {
    ja: 'アプリのトークンは、カードの署名が確かめられたときにだけ渡される。',
    en: 'An app token is given only in answer to what a card has signed for that registration.',
  },
  judge(journal) {
    const begun = new Map(registrationsBegunOf(journal).map(({ n, received }) => [received?.['id'], n]));
    const given = exchangesOf(journal).filter(({ received }) => received?.['app_token'] !== undefined);
    if (given.length === 0) return notReached('No app was registered.');
    const proofs = new Set(registrationProofsOf(journal).map(({ n }) => n));
    for (const { n, url, status, sent } of given) {
      if (!proofs.has(n)) return failed('a token only in answer to a proof', new URL(url).pathname);
      const registration = /registrations\/([^/]+)\/proof$/.exec(url)?.[1];
      if (!begun.has(registration)) return failed('a proof for a registration that was begun', registration);
      if (status !== 201 || !sent?.['signature'] || !sent['certificate'])
        return failed('a certificate and what its key signed', Object.keys(sent ?? {}));
    }
    return passed;
  },
});
