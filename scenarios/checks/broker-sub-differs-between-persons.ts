import { defineCheck, failed, notReached, passed } from '../check.ts';
import { subjectsOf } from '../reading/subjects.ts';

export default defineCheck({
  summary: {
    ja: '二人は、同じサービスで別々のsubになる。',
    en: 'Two persons have different subs at the same service.',
  },
  judge(journal) {
    const [one, ...rest] = subjectsOf(journal);
    const other = rest.find(({ service, card }) => service === one?.service && card !== one.card);
    if (!one || !other) return notReached('No two persons signed in.');
    return one.sub === other.sub ? failed('another sub for the second person', 'the same') : passed;
  },
});
