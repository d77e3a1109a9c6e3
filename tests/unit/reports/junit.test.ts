import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { renderJunit } from '../../../reports/render/junit.ts';
import { exampleCheck, exampleResult, exampleRun, failedResult } from './example-run.ts';

function render(...results: Parameters<typeof exampleRun>[0] & object) {
  const { text } = renderJunit(exampleRun(results));
  const document = parseDocument(text, { xmlMode: true });
  return { text, find: (name: string) => getElementsByTagName(name, document) };
}

describe('JUnit XML', () => {
  test('holds one case a scenario on a platform', () => {
    const { find } = render(exampleResult(), exampleResult({ platform: 'tablet' }));
    expect(find('testcase').map(({ attribs }) => attribs['name'])).toEqual([
      'authentication/happy/all-four-items@pc',
      'authentication/happy/all-four-items@tablet',
    ]);
  });

  test('counts by column, and only what did not pass has an ending of its own', () => {
    const { find } = render(exampleResult(), failedResult(), exampleResult({ platform: 'tablet', verdict: 'not-run' }));
    expect(find('testsuites')[0]?.attribs).toMatchObject({ tests: '3', failures: '1', skipped: '1', errors: '0' });
    expect(find('failure')).toHaveLength(1);
    expect(find('skipped')).toHaveLength(1);
  });

  test.each(['warning', 'review', 'not-reached'] as const)('shows %s as a failure', (verdict) => {
    const { find } = render(exampleResult({ verdict, checks: [exampleCheck({ verdict })] }));
    expect(find('failure')[0]?.attribs['type']).toBe(verdict);
  });

  test('tells what was expected, what was seen and how to see it again', () => {
    const { find } = render(failedResult());
    expect(textContent(find('failure'))).toMatch(/expected the page qr-expired .*, got \{\n {2}"page": "qr"/);
    expect(textContent(find('system-out'))).toBe('tegata replay replays/code-expires.json');
  });

  test('stays well-formed whatever was seen', () => {
    const actual = `<b>&amp;"'\u0000\u0008\ud800]]>`;
    const { find, text } = render(
      failedResult({ checks: [exampleCheck({ verdict: 'failed', expected: '<x>', actual })] }),
    );
    expect(textContent(find('failure'))).toContain(`expected <x>, got <b>&amp;"'\ufffd\ufffd\ufffd]]>`);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
  });
});
