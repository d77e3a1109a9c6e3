import { expect, it } from 'vitest';
import { renderReport } from '../../../../reports/certification/render-report.ts';
import { exampleCertification } from './example-certification.ts';

it('puts first what lets strangers in, then what locks people out, then the words, and says why', () => {
  const record = exampleCertification({
    'endings/a': 'failed',
    'token/b': 'failed',
    'id-token/c': 'review',
    'token/d': 'failed',
  });
  const leadsTo = ['words', 'access', 'security', 'security'] as const;
  const trials = record.trials.map((trial, at) => ({ ...trial, consequence: leadsTo[at] ?? 'words' }));
  const { text } = renderReport({ ...record, trials }, 'ja');
  const order = [
    ...text.matchAll(
      /<h3>.*?(First|Then|Last): |<li><a class="chip \w+" href="#([^"]+)"|<ol class="fixes" start="(\d)"/g,
    ),
  ];
  expect(order.map(([, why, id, start]) => why ?? id ?? start)).toEqual(
    ['First 1 token/d id-token/c', 'Then 3 token/b', 'Last 4 endings/a'].flatMap((line) => line.split(' ')),
  );
});
