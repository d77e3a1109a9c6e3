import { bad, good, idle } from '../../finding.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'アドレスに個人情報を載せない。', en: 'Nothing of the person stands in an address.' },
  expects: { ja: '氏名・住所・生年月日などをアドレスに入れない。', en: 'Puts no name, address or birthdate there.' },
  source: 'OWASP ASVS 5.0 V14.2.1',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const told = evidence.calls.flatMap(({ endpoint, answered }) =>
      endpoint === 'userinfo' ? itemsIn(answered.body) : [],
    );
    if (told.length === 0) return idle('個人情報を受け取っていません。', 'It received nothing of the person.');
    const leaked = evidence.visits.filter(({ url }) => told.some((item) => decodeURIComponent(url).includes(item)));
    return leaked.length === 0
      ? good('載っていませんでした。', 'There was nothing.')
      : bad('アドレスに個人情報があります。', 'An address tells who it is.');
  },
  defect: 'name-in-address',
});

function itemsIn(body = '{}'): string[] {
  const { name, address, birthdate } = JSON.parse(body || '{}') as Record<string, unknown>;
  return [name, address, birthdate].filter((item) => typeof item === 'string' && item !== '') as string[];
}
