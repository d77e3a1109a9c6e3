import { countElements, type MappedElement, type MappedScreen, type PhoneMap } from '../phone-map.ts';
import type { Words } from '../words.ts';
import { both } from './both.ts';
import { markup, type Markup } from './markup.ts';
import { renderPage } from './page.ts';

const STATES: Readonly<Record<MappedElement['state'], { words: Words; chip: string }>> = {
  found: { words: { ja: '検出', en: 'found' }, chip: 'passed' },
  ambiguous: { words: { ja: '判別不可', en: 'ambiguous' }, chip: 'warning' },
  missing: { words: { ja: '未検出', en: 'missing' }, chip: 'failed' },
};
const BY: Readonly<Record<MappedScreen['foundBy'], Words>> = {
  id: { ja: 'IDで検出', en: 'by id' },
  text: { ja: '文字で検出', en: 'by text' },
  unmapped: { ja: '地図にない画面', en: 'not in the map' },
};

const NAMELESS = '名前も文字もないもの (without id or text)';

const STYLE = `
.screen { display: grid; grid-template-columns: 11rem 1fr; gap: 1.25rem; margin: 0 0 2rem; align-items: start; }
.screen img { width: 100%; height: auto; display: block; border: 1px solid var(--line); border-radius: .6rem; }
.screen h3 { margin: 0 0 .5rem; font-size: 1rem; } .screen h3 code { font-size: 1em; }
.screen .by { color: var(--faint); font-size: .8rem; font-weight: 400; margin-left: .5em; }
.screen td:nth-child(3) { overflow-wrap: anywhere; } .screen .sheet + p { margin-top: .5rem; }
.aside { color: var(--faint); font-size: .85rem; margin: .5rem 0 0; }
@media (max-width: 40rem) { .screen { grid-template-columns: 1fr; } .screen img { max-width: 11rem; } }
`;

/** Shows for each screen that was met which elements a map finds there, with its picture. */
export function renderPhoneMap(map: PhoneMap, draft: string): string {
  const { device, os, appVersion, map: made, screens, notMet, stopped } = map;
  const { found, ambiguous, missing } = countElements(map);
  const facts: readonly [Words, string][] = [
    [{ ja: '端末', en: 'device' }, `${device}, ${os}`],
    [{ ja: 'アプリ', en: 'app' }, appVersion],
    [{ ja: '使った地図', en: 'map' }, made],
    [{ ja: '下書き', en: 'draft' }, draft],
    [STATES.found.words, String(found)],
    [STATES.ambiguous.words, String(ambiguous)],
    [STATES.missing.words, String(missing)],
  ];
  return renderPage({
    title: { ja: '画面要素の地図', en: 'Locator map' },
    notice: {
      ja: 'アプリの画面をたどり、地図の要素がどこにあるかを調べた結果です。',
      en: 'The app was walked through; this is where the elements of the map were found.',
    },
    style: STYLE,
    content: [
      markup`<dl class="facts">${facts.map(([name, value]) => markup`<div><dt>${both(name)}</dt><dd>${value}</dd></div>`)}</dl>
`,
      stopped.length > 0 &&
        markup`<h2>${both({ ja: '途中で止まったところ', en: 'Where the walk could not go on' })}</h2>
<div class="sheet"><table>${stopped.map(({ journey, why }) => markup`<tr><td class="narrow"><code>${journey}</code></td><td>${why}</td></tr>`)}</table></div>
`,
      markup`<h2>${both({ ja: `たどった画面（${screens.length}）`, en: `Screens that were met (${screens.length})` })}</h2>
${screens.toSorted((one, other) => openIn(other) - openIn(one)).map(renderScreen)}`,
      notMet.length > 0 &&
        markup`<h2>${both({ ja: `たどらなかった画面（${notMet.length}）`, en: `Screens that were not met (${notMet.length})` })}</h2>
<p>${notMet.map((id) => markup`<code>${id}</code> `)}</p>
`,
    ].filter((part): part is Markup => part !== false),
  });
}

/** What is still to be done comes first. */
function openIn({ elements }: MappedScreen): number {
  return elements.filter(({ state }) => state !== 'found').length;
}

function renderScreen({ id, title, foundBy, theirId, elements, strangers, picture }: MappedScreen): Markup {
  const rows = elements.map(({ id: name, state, foundBy: by, theirId: theirs, label }) => {
    const { words, chip } = STATES[state];
    return markup`<tr><td class="narrow"><span class="chip ${chip}">${words.ja}</span> <span lang="en">${words.en}</span></td><td class="narrow"><code>${name}</code></td><td>${label}</td><td class="narrow"><code>${theirs}</code></td><td class="narrow">${by ? both(BY[by]) : ''}</td></tr>
`;
  });
  return markup`<div class="screen"><img src="${picture}" alt="${title}"><div>
<h3><code>${id}</code> ${title}<span class="by">${both(BY[foundBy])}${theirId !== '' && markup` · <code>${theirId}</code>`}</span></h3>
${
  rows.length > 0 &&
  markup`<div class="sheet"><table><tr>${COLUMNS.map((words) => markup`<th>${both(words)}</th>`)}</tr>
${rows}</table></div>`
}
${
  strangers.length > 0 &&
  markup`<p class="aside">${both({ ja: '地図にない要素', en: 'not in the map' })}: ${strangers
    .map(({ label, theirId: theirs }) => [label && `「${label}」`, theirs].filter(Boolean).join(' ') || NAMELESS)
    .join('、')}</p>`
}
</div></div>
`;
}

const COLUMNS: readonly Words[] = [
  { ja: '結果', en: 'result' },
  { ja: '要素', en: 'element' },
  { ja: '表示', en: 'what stands there' },
  { ja: 'アプリでのID', en: 'the app’s id' },
  { ja: '手がかり', en: 'found by' },
];
