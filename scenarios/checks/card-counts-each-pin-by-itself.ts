import { defineCheck, failed, notReached, passed } from '../check.ts';
import { triesLeftIn } from '../reading/pins.ts';
import { verifiesOf } from '../reading/verifies.ts';

const ALL_TRIES = '63C3';

export default defineCheck({
  summary: {
    ja: '一方の暗証番号を間違えても、もう一方の残り回数は減らない。',
    en: 'A miss on one PIN leaves the tries of the other untouched.',
  },
  judge(journal) {
    const verifies = verifiesOf(journal);
    const miss = verifies.find(({ query, sw }) => !query && triesLeftIn(sw) !== undefined);
    const other = verifies.find(
      ({ n, card, key, query }) => miss?.card === card && n > miss.n && key !== miss.key && query,
    );
    if (!miss || !other) return notReached('No PIN was asked for after another was missed.');
    return other.sw === ALL_TRIES ? passed : failed(`all tries of ${other.key}`, other.sw);
  },
});
