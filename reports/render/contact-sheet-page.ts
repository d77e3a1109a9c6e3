import type { ContactSheet, PageShown, ScreenShown } from '../contact-sheet.ts';
import type { Words } from '../words.ts';
import { both } from './both.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';
import type { TextFile } from './report-file.ts';

/** Where the contact sheet stands below the run's folder, and its picture. */
export const CONTACT_SHEET = { page: 'contact-sheet.html', picture: 'contact-sheet.png' } as const;

const SIZES = [
  { name: { ja: 'スマートフォン', en: 'phone' }, width: 390, height: 844 },
  { name: { ja: 'タブレット', en: 'tablet' }, width: 820, height: 844 },
  { name: { ja: 'PC', en: 'PC' }, width: 1280, height: 844 },
] as const;
const SCALE = 0.32;

const STYLE = `
main { max-width: none; }
.screens { display: grid; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; } figcaption { font-size: .8rem; margin: .4rem 0; overflow-wrap: anywhere; }
figcaption code { font-size: 1em; font-weight: 600; } figcaption span { color: var(--faint); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; } .pair img { width: 100%; height: auto; display: block; }
.pages { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; } .sizes { display: flex; gap: .75rem; }
.frame { overflow: hidden; border: 1px solid var(--line); border-radius: .4rem; background: #fff; }
.frame iframe { border: 0; transform-origin: 0 0; transform: scale(${SCALE}); }
`;

/** Renders every screen of the app on both platforms, and every page at three sizes: to be looked at. */
export function renderContactSheet({ screens, pages }: ContactSheet, notice: Words): TextFile {
  const text = renderPage({
    title: { ja: '画面一覧', en: 'Contact sheet' },
    notice,
    style: STYLE,
    content: [
      markup`<h2>${both({ ja: 'アプリの画面（左 iOS、右 Android）', en: 'Screens of the app (iOS left, Android right)' })}</h2>
<div class="screens">${screens.map(renderScreen)}</div>
<h2>${both({ ja: 'ブラウザーのページ', en: 'Pages in the browser' })}</h2>
<div class="pages">${pages.map(renderShownPage)}</div>
`,
    ],
  });
  return { path: CONTACT_SHEET.page, text };
}

function renderScreen({ id, states, pictures }: ScreenShown): Markup {
  const images = [pictures.ios, pictures.android].map(
    (svg) => markup`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="">`,
  );
  return markup`<figure><div class="pair">${images}</div>
<figcaption><code>${id}</code><br><span>${states.join(', ')}</span></figcaption></figure>
`;
}

function renderShownPage({ id, html }: PageShown): Markup {
  const frames = SIZES.map(({ name, width, height }) => {
    const box = `width:${Math.round(width * SCALE)}px;height:${Math.round(height * SCALE)}px`;
    return markup`<div class="frame" style="${box}"><iframe sandbox="allow-same-origin" title="${id}, ${name.en}" width="${width}" height="${height}" srcdoc="${html}"></iframe></div>`;
  });
  return markup`<figure><figcaption><code>${id}</code></figcaption><div class="sizes">${frames}</div></figure>
`;
}
