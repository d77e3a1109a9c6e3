import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';

const TABLE_R = [
  'registration-start',
  'registration-steps',
  'registration-terms',
  'registration-privacy',
  'registration-lock',
  'registration-prepare',
  'auth-pin',
  'hold-card',
  'registration-done',
];

export default defineCheck({
  summary: {
    ja: '利用登録の画面は、利用方法のとおりの順に出る。',
    en: 'The screens of a registration come in the order of the guide.',
  },
  judge(journal) {
    const shown = screensOf(journal).map(({ screen }) => screen);
    const from = shown.lastIndexOf('registration-start');
    const until = shown.indexOf('registration-done', from);
    const one = shown.slice(from, until < 0 ? undefined : until + 1);
    const seen = [...new Set(one.filter((screen) => TABLE_R.includes(screen)))];
    if (seen.some((screen, at) => screen !== TABLE_R[at])) return failed(TABLE_R.join(' → '), seen.join(' → '));
    return seen.length === TABLE_R.length ? passed : notReached('The registration did not come to its last screen.');
  },
});
