import { describe, expect, test } from 'vitest';
import { renderTimelineHtml } from '../../../reports/render/timeline-html.ts';
import { renderTimelineText } from '../../../reports/render/timeline-text.ts';
import { exampleResult, failedResult } from './example-run.ts';

describe('the timeline', () => {
  const { path, text } = renderTimelineHtml(failedResult());

  test('stands in a file that every file system takes', () => {
    expect(path).toBe('timelines/authentication.pairing.code-expires_pc.html');
  });

  test('tells everything in Japanese and in English', () => {
    for (const { words } of failedResult().timeline) {
      expect(text).toContain(words.ja);
      expect(text).toContain(words.en);
    }
  });

  test('says for which kind of service a document was signed, and only then', () => {
    expect(renderTimelineHtml(exampleResult({ signedFor: 'government' })).text).toMatch(/サービス.*行政/);
    expect(text).not.toMatch(/<dt>サービス/);
  });

  test('shows decoded APDUs to whoever wants to look closer', () => {
    expect(text).toContain('&gt; 00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01\n&lt; 90 00');
  });

  test('says that it is unofficial, in both languages', () => {
    expect(text).toContain('非公式');
    expect(text).toContain('unofficial');
  });

  test('needs nothing from outside and runs nothing', () => {
    expect(text).not.toMatch(/(src|href)="(?!data:)|url\(|@import|https?:|<script/i);
  });

  test('draws an arrow from the lane of who did it to the lane of whom it reached', () => {
    expect(text).toContain('class="arrow right" style="grid-column:2/5;--spans:3;color:var(--browser)"');
    expect(text).toContain('class="arrow left" style="grid-column:5/7;--spans:2;color:var(--card)"');
  });

  test('says how long nothing happened', () => {
    expect(text).toContain('32.5 秒後');
  });

  test('escapes what was seen', () => {
    const words = { ja: '<img src=x>', en: '<script>' };
    const { text } = renderTimelineHtml(exampleResult({ timeline: [{ atMs: 0, actor: 'browser', words }] }));
    expect(text).toContain('&lt;img src=x&gt;');
    expect(text).not.toContain('<script>');
  });

  test('is empty when nothing happened', () => {
    expect(renderTimelineHtml(exampleResult({ timeline: [] })).text).not.toContain('class="row"');
  });
});

test('the timeline as text holds one line an entry, in one language', () => {
  const { text } = renderTimelineText(failedResult(), 'ja');
  expect(text).toContain('  0:04.000  phone → broker      アプリがリンクを開いた\n');
  expect(text).not.toContain('The app took the link');
});
