import { defineCheck, failed, notReached, passed } from '../check.ts';
import { signInsOf } from '../reading/sign-ins.ts';

export default defineCheck({
  summary: {
    ja: '認可コードは1回のサインインで1度しか発行されない。',
    en: 'An authorization code is issued at most once in a sign-in, and never the same twice.',
  },
  judge(journal) {
    const signIns = signInsOf(journal);
    const codes = signIns.flatMap((signIn) => signIn.codes.map(({ code }) => code));
    if (codes.length === 0) return notReached('No authorization code was issued.');
    const twice = signIns.find((signIn) => signIn.codes.length > 1);
    if (twice) return failed('one code a sign-in', { interaction: twice.interaction, codes: twice.codes.length });
    if (new Set(codes).size < codes.length) return failed('a new code each time', 'the same code for two sign-ins');
    return passed;
  },
});
