import { markup, type Markup } from '../render/markup.ts';
import { STYLE } from '../render/style.ts';
import type { TextFile } from '../render/report-file.ts';
import type { Language } from '../render/words.ts';
import { inBoth } from './in-both.ts';
import type { CertificationRecord } from './record.ts';
import { renderDecision } from './render-decision.ts';
import { renderEngineer } from './render-engineer.ts';
import { REPORT_SCRIPT } from './report-script.ts';
import { REPORT_STYLE } from './report-style.ts';

/** Renders the report of a certification: one page that opens from disk, in two languages and two views. */
export function renderReport(record: CertificationRecord, language: Language): TextFile {
  const { service, startedAt, durationMs, ruleset, version, profile, engine } = record;
  const title = { ja: `${service.name}の確認結果`, en: `How ${service.name} was judged` };
  const raw = (text: string): Markup => ({ markup: text });
  const { markup: text } = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title[language]} · Tegata</title>
<style>${raw(STYLE + REPORT_STYLE)}</style>
</head>
<body class="lang-${language} view-decision"><main>
<header><div class="seal" aria-hidden="true">手形</div>
<div><h1>${inBoth(title)}</h1>
<p class="notice">${startedAt.slice(0, 16).replace('T', ' ')} UTC · ${Math.round(durationMs / 1000)} s · ${engine} · ${profile} · Tegata ${version}</p></div></header>
<p class="notice loud">${inBoth(record.notice)}</p>
<nav class="switch">
<button data-choose="view:decision" aria-pressed="true">${inBoth({ ja: '判断のために', en: 'To decide' })}</button>
<button data-choose="view:engineer" aria-pressed="false">${inBoth({ ja: '直すために', en: 'To mend' })}</button>
<button data-choose="lang:ja" aria-pressed="${String(language === 'ja')}">日本語</button>
<button data-choose="lang:en" aria-pressed="${String(language === 'en')}">English</button>
</nav>
${renderDecision(record)}
${renderEngineer(record)}
<p class="notice">${inBoth({ ja: '規則', en: 'Rules' })}: ${ruleset.checks} · <code>${ruleset.sha256.slice(0, 16)}</code> ·
${inBoth({ ja: 'サービスのファイル', en: 'The service’s file' })}: <code>${service.sha256.slice(0, 16)}</code> ·
<code>npx tegata verify result.json</code></p>
</main><script>${raw(REPORT_SCRIPT)}</script></body>
</html>
`;
  return { path: 'index.html', text };
}
