import { defineCheck, failed, notReached, passed } from '../check.ts';
import { subjectsOf } from '../reading/subjects.ts';

export default defineCheck({
  summary: {
    ja: '同じ人でも、サービスごとにsubが異なる。',
    en: 'Two services get different subs for the same person.',
  },
  judge(journal) {
    const [one, ...rest] = subjectsOf(journal);
    const other = rest.find(({ service }) => service !== one?.service);
    if (!one || !other) return notReached('Nobody signed in at two services.');
    return one.sub === other.sub ? failed('another sub at the second service', 'the same') : passed;
  },
});
