import type { Stage } from '../stage.ts';
import { defineAct } from './act.ts';

/** Where an act takes place, when it is not the obvious browser. */
type InBrowser = { in?: string };
type WithPhone = { phone?: string };

/** What the pages call the app: they cannot know which one is installed. */
const appName = ({ setting }: Stage): string =>
  setting.broker['app'] === 'mynaapp' ? 'マイナアプリ' : 'デジタル認証アプリ';

/** What a person does at a browser. */
export const browserActs = {
  opensService: defineAct<InBrowser & { service?: string }>({
    words: ({ service }) => ({ ja: `${service ?? 'サービス'}のページを開く`, en: `opens ${service ?? 'the service'}` }),
    async perform(stage, { service, in: where }) {
      const browser = await stage.browser(where);
      await browser.open(`${stage.service(service).origin}/`);
    },
  }),
  opensAccount: defineAct<InBrowser & { service?: string }>({
    words: ({ service }) => ({
      ja: `${service ?? 'サービス'}の会員ページを開く`,
      en: `opens the account page of ${service ?? 'the service'}`,
    }),
    async perform(stage, { service, in: where }) {
      const browser = await stage.browser(where);
      await browser.open(`${stage.service(service).origin}/account`);
    },
  }),
  asksToSignIn: defineAct<InBrowser>({
    words: () => ({ ja: '「マイナンバーカードで認証」を押す', en: 'asks to sign in with the card' }),
    perform: (stage, args) => press(stage, args, 'マイナンバーカードで認証'),
  }),
  asksToSign: defineAct<InBrowser>({
    words: () => ({ ja: '「マイナンバーカードで署名」を押す', en: 'asks to sign with the card' }),
    perform: (stage, args) => press(stage, args, 'マイナンバーカードで署名'),
  }),
  followsAppLink: defineAct<InBrowser>({
    words: () => ({ ja: 'アプリを開くリンクを押す', en: 'follows the link to the app' }),
    perform: (stage, args) => press(stage, args, `${appName(stage)}を開く`),
  }),
  scansCode: defineAct<InBrowser & WithPhone>({
    words: ({ phone }) => ({
      ja: `${phone ?? 'スマホ'}で二次元コードを読み取る`,
      en: `scans the code with ${phone ?? 'the phone'}`,
    }),
    async perform(stage, { in: where, phone }) {
      const browser = await stage.browser(where);
      const hands = await stage.phone(phone);
      const page = await browser.look();
      const { text, image } = await browser.readCode();
      stage.world.journal.write('person', 'scan', {
        browser: browser.name,
        page: page.url.split('?', 1)[0],
        image,
        link: text,
        phone: hands.name,
      });
      await (hands.scans ?? hands.opensLink)(text);
    },
  }),
  photographsCode: defineAct<InBrowser>({
    words: () => ({ ja: '二次元コードを写真に撮っておく', en: 'photographs the code for later' }),
    async perform(stage, { in: where }) {
      const browser = await stage.browser(where);
      const page = await browser.look();
      const { text, image } = await browser.readCode();
      stage.photographed = { browser: browser.name, page: page.url.split('?', 1)[0] ?? '', image, link: text };
    },
  }),
  scansPhotograph: defineAct<WithPhone>({
    words: () => ({ ja: '写真の二次元コードを読み取る', en: 'scans the photographed code' }),
    async perform(stage, { phone }) {
      const hands = await stage.phone(phone);
      const photograph = stage.photographed;
      if (!photograph) return;
      stage.world.journal.write('person', 'scan', { ...photograph, phone: hands.name });
      await (hands.scans ?? hands.opensLink)(photograph.link);
    },
  }),
  refreshesCode: defineAct<InBrowser>({
    words: () => ({ ja: 'PC: 「二次元コードを更新」を押す', en: 'refreshes the code' }),
    perform: (stage, args) => press(stage, args, '二次元コードを更新'),
  }),
  typesNumber: defineAct<InBrowser & WithPhone & { digits: 'right' | 'wrong' }>({
    words: ({ digits }) => ({
      ja: `PC: ${digits === 'right' ? '' : '誤った'}6桁の数字を入力する`,
      en: `types ${digits === 'right' ? 'the' : 'wrong'} six digits on the PC`,
    }),
    async perform(stage, { in: where, phone, digits }) {
      const hands = await stage.phone(phone);
      const { number = '000000' } = await hands.look();
      const browser = await stage.browser(where);
      const typed = digits === 'right' ? number : otherDigits(number);
      await browser.sees('number');
      stage.world.journal.write('person', 'number', { browser: browser.name, phone: hands.name, digits });
      await browser.fill('6桁の数字', typed);
      await browser.press('次へ');
    },
  }),
  goesBackToService: defineAct<InBrowser>({
    words: () => ({ ja: 'PC: 「利用中のサービスへ戻る」を押す', en: 'goes back to the service' }),
    async perform(stage, args) {
      await (await stage.browser(args.in)).sees('done');
      await press(stage, args, '利用中のサービスへ戻る');
    },
  }),
  presses: defineAct<InBrowser & { label: string }>({
    words: ({ label }) => ({ ja: `「${label}」を押す`, en: `presses 「${label}」` }),
    perform: (stage, args) => press(stage, args, args.label),
  }),
  pressesIfThere: defineAct<InBrowser & { label: string }>({
    words: ({ label }) => ({ ja: `「${label}」があれば押す`, en: `presses 「${label}」 if it is there` }),
    async perform(stage, { in: where, label }) {
      const browser = await stage.browser(where);
      const { buttons } = await browser.look();
      if (buttons.includes(label)) await browser.press(label);
    },
  }),
  duplicatesTab: defineAct<InBrowser>({
    words: () => ({ ja: 'タブを複製する', en: 'duplicates the tab' }),
    async perform(stage, { in: where }) {
      const browser = await stage.browser(where);
      const { url } = await browser.look();
      await browser.openTab(url);
    },
  }),
  reloadsPage: defineAct<InBrowser>({
    words: () => ({ ja: 'ページを再読み込みする', en: 'reloads the page' }),
    perform: async (stage, { in: where }) => (await stage.browser(where)).reload(),
  }),
  closesPage: defineAct<InBrowser>({
    words: () => ({ ja: 'ページを閉じる', en: 'closes the page' }),
    perform: async (stage, { in: where }) => (await stage.browser(where)).closeTab(),
  }),
  opensTab: defineAct<InBrowser & { service?: string }>({
    words: () => ({ ja: '別のタブで同じサービスを開く', en: 'opens the service in another tab' }),
    perform: async (stage, { in: where, service }) =>
      (await stage.browser(where)).openTab(`${stage.service(service).origin}/`),
  }),
  turnsToTab: defineAct<InBrowser & { tab: string }>({
    words: ({ tab }) => ({ ja: `${tab}に切り替える`, en: `turns to ${tab}` }),
    perform: async (stage, { in: where, tab }) => (await stage.browser(where)).turnTo(tab),
  }),
  seesPage: defineAct<InBrowser & { page: string }>({
    words: ({ page }) => ({ ja: `画面「${page}」を確認する`, en: `sees the page “${page}”` }),
    async perform(stage, { in: where, page }) {
      await (await stage.browser(where)).sees(page);
    },
  }),
};

async function press(stage: Stage, where: InBrowser, label: string): Promise<void> {
  const browser = await stage.browser(where.in);
  await browser.press(label);
}

/** Six digits that are not these. */
function otherDigits(number: string): string {
  return String((Number(number) + 1) % 1_000_000).padStart(6, '0');
}
