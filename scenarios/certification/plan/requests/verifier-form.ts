import { everyCodeRequest } from '../../judges/every-code-request.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'code_verifier の形。', en: 'The form of code_verifier.' },
  expects: { ja: '43〜128文字の決められた文字で作る。', en: 'Is 43 to 128 unreserved characters.' },
  source: 'RFC 7636 §4.1',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyCodeRequest({ ja: '正しい形でした。', en: 'It was well formed.' }, (form) =>
    /^[\w.~-]{43,128}$/.test(form.get('code_verifier') ?? '')
      ? undefined
      : {
          ja: 'code_verifier がないか、43〜128文字の決められた文字ではありません。',
          en: 'It was missing, or not 43 to 128 unreserved characters.',
        },
  ),
  defect: 'verifier-too-short',
});
