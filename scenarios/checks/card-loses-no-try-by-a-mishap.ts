import { defineCheck, failed, notReached, passed } from '../check.ts';
import { verifiesOf } from '../reading/verifies.ts';

/** The answer to a query while all tries are left: five of the password for signing, three of a PIN. */
const allTriesOf = (key: string): string => (key === 'jpki/001B' ? '63C5' : '63C3');

export default defineCheck({
  summary: {
    ja: 'カードが離れたりエラーになったりしても、暗証番号の残り回数は減らない。',
    en: 'No PIN loses a try because the card slipped away, failed, was slow or was not the only one.',
  },
  judge(journal) {
    const queries = verifiesOf(journal).filter(({ query }) => query);
    if (queries.length === 0) return notReached('Nobody looked up the tries left.');
    const lost = queries.find(({ sw, key }) => sw !== allTriesOf(key));
    return lost ? failed(`${allTriesOf(lost.key)} for ${lost.key}`, `${lost.sw} for ${lost.key}`) : passed;
  },
});
