import type { Agreement } from '../../memory.ts';
import { primary, wayOut } from '../buttons.ts';
import type { MakeScreen } from '../screen.ts';

const NAMES: Readonly<Record<Agreement, string>> = { terms: '利用規約', privacy: 'プライバシーポリシー' };

/** Guide R3 and R4: a text to agree to by a tick, without which nobody can go on. The text itself is not played. */
export function agreementScreen(id: Agreement): MakeScreen {
  const name = NAMES[id];
  return ({ memory, platform }) => {
    const checked = memory.agreed.includes(id);
    return {
      id: `registration-${id}`,
      title: `${name}の確認`,
      body: [`${name}を確認し、同意する場合はチェックをつけてください。`],
      elements: [
        wayOut(platform),
        { kind: 'checkbox', id, label: `${name}に同意する`, enabled: true, checked },
        primary('next', '次へ', checked),
      ],
      secure: false,
    };
  };
}
