import { told } from '../../judges/told.ts';
import { returnsWithError } from '../../journeys/returns-with-error.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '知らない種類のエラーが戻ってくる。', en: 'An error comes back of a kind that nobody has heard of.' },
  expects: {
    ja: '失敗したことを画面で知らせる。暗証番号のロックなどがどのコードで届くかは公開されていないため、どれでも扱えるようにする。',
    en: 'Says that it failed. Which codes there are is not public, so that every one has to be met.',
  },
  source: 'RFC 6749 §4.1.2.1',
  standing: 'official',
  steps: returnsWithError({ error: 'something_else', error_description: 'Not heard of before' }),
  judge: told,
  defect: 'knows-one-error-only',
});
