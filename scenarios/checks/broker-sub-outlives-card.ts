import { defineCheck, failed, notReached, passed } from '../check.ts';
import { subjectsOf } from '../reading/subjects.ts';

export default defineCheck({
  summary: {
    ja: '同じ人のカードが変わっても、サービスに届くsubは同じである。',
    en: 'A service gets the same sub before and after its person got another card.',
  },
  judge(journal) {
    const [one, ...rest] = subjectsOf(journal);
    const other = rest.find(({ service, card }) => service === one?.service && card !== one.card);
    if (!one || !other) return notReached('Nobody signed in with two cards.');
    return one.sub === other.sub ? passed : failed('the same sub with both cards', 'another one');
  },
});
