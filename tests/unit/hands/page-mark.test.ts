import { expect, test } from 'vitest';
import { markPage } from '../../../scenarios/hands/page-mark.ts';
import { readPage } from '../../../scenarios/hands/page-seen.ts';

const PAGE = '<!doctype html>\n<html lang="ja"><title>題</title><body data-page="qr"><h1>見出し</h1></body></html>';

test('A marked page is seen as it was before', () => {
  const marked = markPage(PAGE, 7);
  expect(marked).toMatch(/^<!doctype html><meta name="tegata-arrival" content="7">/);
  expect(readPage(marked, 'http://a.test/', 'tab-1')).toEqual(readPage(PAGE, 'http://a.test/', 'tab-1'));
});

test('A page without a doctype gets none', () => {
  expect(markPage('<p>a</p>', 1)).toBe('<meta name="tegata-arrival" content="1"><p>a</p>');
});
