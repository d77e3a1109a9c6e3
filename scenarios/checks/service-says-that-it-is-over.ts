import { defineCheck, failed, notReached, passed } from '../check.ts';
import { isReadable, pagesOf } from '../reading/pages.ts';
import { answersToServicesOf } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: '認証されずに戻ると、サービスは読める言葉でそう伝える。',
    en: 'Somebody who comes back without being authenticated reads so in plain words at the service.',
  },
  judge(journal) {
    const answer = answersToServicesOf(journal).find(({ location }) => location?.query['error'] !== undefined);
    if (!answer) return notReached('Nobody was sent back with an error.');
    const missing = ['error_description', 'state'].find((name) => answer.location?.query[name] === undefined);
    if (missing !== undefined) return failed(`the parameter ${missing}`, Object.keys(answer.location?.query ?? {}));
    const service = new URL(answer.location?.url ?? '').origin;
    const page = pagesOf(journal).find(({ n, url }) => n > answer.n && url.startsWith(`${service}/`));
    if (!page) return failed('a page of the service', 'none');
    return isReadable(page)
      ? passed
      : failed('a page that a person can read', { status: page.status, text: page.text });
  },
});
