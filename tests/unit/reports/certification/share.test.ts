import { expect, it } from 'vitest';
import { renderReport } from '../../../../reports/certification/render-report.ts';
import { exampleCertification } from './example-certification.ts';

it('says on its first screen that only a part was checked, and nothing of it where all was', () => {
  const verdicts = { a: 'passed', b: 'passed' } as const;
  const part = renderReport(exampleCertification(verdicts, { of: 215 }), 'ja').text;
  expect(part).toContain('確かめたのは、215項目のうち2項目だけです。');
  expect(part).toContain('Only 2 of 215 checks were asked for.');
  expect(renderReport(exampleCertification(verdicts), 'ja').text).not.toContain('だけです。');
});
