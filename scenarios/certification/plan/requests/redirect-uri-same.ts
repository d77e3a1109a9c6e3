import { everyCodeRequest } from '../../judges/every-code-request.ts';
import { authorizations } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンリクエストの redirect_uri は認可リクエストと同じ。',
    en: 'The redirect_uri of the token request is that of the authorization request.',
  },
  expects: { ja: '同じ値をもう一度送る。', en: 'Sends the same value again.' },
  source: 'RFC 6749 §4.1.3',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyCodeRequest({ ja: '同じでした。', en: 'It was the same.' }, (form, _call, evidence) =>
    authorizations(evidence).some((parameters) => parameters.get('redirect_uri') === form.get('redirect_uri'))
      ? undefined
      : { ja: `違う値: ${form.get('redirect_uri')}`, en: `It was another one: ${form.get('redirect_uri')}` },
  ),
  defect: 'other-redirect-at-token',
});
