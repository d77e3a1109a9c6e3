import { sessionOf } from '../memory.ts';
import { ITEMS, type Item } from '../session.ts';
import { primary, wayOut } from './buttons.ts';
import type { Link, ListedItem, MakeScreen, Screen, View } from './screen.ts';

const LABELS: Readonly<Record<Item, string>> = { name: '氏名', address: '住所', birthdate: '生年月日', gender: '性別' };

/** Guide A-S 7, A-P 8: what is given, and to whom. */
export const consent: MakeScreen = (view) => {
  const { asks, service } = sessionOf(view.memory);
  return askForConsent(view, 'consent', 'サービスへの認証を許可', [
    `「${service.name}」への認証を許可しますか。`,
    asks.length > 0 ? '次の情報をサービスに提供します。' : '氏名や住所などの情報は提供しません。',
  ]);
};

/** Lists what is given. The links to the service's own pages are observed. */
export function askForConsent({ memory, platform }: View, id: string, title: string, body: readonly string[]): Screen {
  const { asks, service } = sessionOf(memory);
  return {
    id,
    title,
    body,
    items: ITEMS.filter((item) => asks.includes(item)).map((item): ListedItem => ({ id: item, label: LABELS[item] })),
    elements: [
      wayOut(platform),
      ...linkTo('policy', 'サービスのプライバシーポリシー', service.policy_url),
      ...linkTo('terms', 'サービスの利用規約', service.terms_url),
      primary('allow', '許可'),
    ],
    secure: false,
  };
}

function linkTo(id: string, label: string, url: string | undefined): Link[] {
  return url === undefined ? [] : [{ kind: 'link', id, label, enabled: true, url }];
}
