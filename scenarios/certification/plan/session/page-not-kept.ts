import { bad, good, unreached } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ログイン後の画面は、ブラウザーに保存されない。',
    en: 'The page of someone signed in is not kept by the browser.',
  },
  expects: {
    ja: 'Cache-Control: no-store を付ける。共用の端末で、次の人に見られないため。',
    en: 'Sets Cache-Control: no-store, so that the next person at a shared computer does not see it.',
  },
  source: 'OWASP ASVS 5.0 V14.3.2',
  standing: 'assumed',
  watches: 'three-sign-ins',
  judge: ({ visits, service, sights }) => {
    if (sights['end']?.session !== 'open') return unreached('ログインできていません。', 'Nobody was signed in.');
    const pages = visits.filter(({ url, status }) => url === service.protected.page && status === 200);
    if (pages.length === 0) return unreached('画面が見つかりません。', 'The page was not seen.');
    const isKept = pages.some(
      ({ answered }) =>
        !/no-store/.test(
          new Headers(answered.map(([name, value]) => [name, value] as [string, string])).get('cache-control') ?? '',
        ),
    );
    return isKept
      ? bad('no-store がありません。', 'There is no no-store.')
      : good('no-store でした。', 'It was no-store.');
  },
  defect: 'page-may-be-kept',
});
