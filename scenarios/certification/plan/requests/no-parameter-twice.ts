import { everyAuthorization } from '../../judges/every-authorization.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '認可リクエストに、同じパラメーターを二度書かない。',
    en: 'No parameter stands twice in the authorization request.',
  },
  expects: {
    ja: '同じ名前は一度だけ。どちらが読まれるか決まらない。',
    en: 'Sends each once: which of two is read is anybody’s guess.',
  },
  source: 'RFC 6749 §3.1',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: everyAuthorization({ ja: 'どれも一度だけでした。', en: 'Each stood once.' }, (parameters) => {
    const names = [...parameters.keys()];
    const twice = names.filter((name, at) => names.indexOf(name) < at);
    return twice.length === 0
      ? undefined
      : { ja: `二度あるもの: ${twice.join(', ')}`, en: `Twice: ${twice.join(', ')}` };
  }),
  defect: 'scope-twice',
});
