import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { everyTokenRequest } from '../../judges/every-token-request.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '秘密の文字列ではなく鍵で、自分が誰かを示す。',
    en: 'The service proves itself by its key, not by a secret.',
  },
  expects: {
    ja: 'private_key_jwt を使う。共有の秘密は使えない。',
    en: 'Uses private_key_jwt; there are no shared secrets.',
  },
  source: `${DOCUMENTS.productsArticle}; ${DOCUMENTS.workingService}`,
  standing: 'observed',
  watches: 'three-sign-ins',
  judge: everyTokenRequest(
    { ja: '鍵で署名したアサーションでした。', en: 'It signed an assertion.' },
    (form, { headers }) =>
      form.has('client_assertion') && !form.has('client_secret') && !headers['authorization']
        ? undefined
        : {
            ja: 'アサーションがないか、秘密の文字列を送りました。',
            en: 'There was no assertion, or a secret was sent.',
          },
  ),
  consequence: 'security',
  defect: 'secret-instead-of-key',
});
