import { join, relative } from 'node:path';
import { z } from 'zod';
import { compareBaseline } from '../reports/baseline.ts';
import type { Verdict } from '../reports/check.ts';
import { changesInWords } from '../reports/certification/changes-in-words.ts';
import { certificationVerdict } from '../reports/certification/sum-up.ts';
import type { CertificationRecord } from '../reports/certification/record.ts';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { VERDICT_WORDS, type Language } from '../reports/render/words.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Command, Context } from './context.ts';
import { language, oneOf, wholeNumber } from './option-types.ts';
import { parseOptions } from './parse-options.ts';
import { askForService } from './ask-for-service.ts';
import { readBaseline } from './read-baseline.ts';
import { readSealKey } from './read-seal-key.ts';
import type { Colour } from './terminal.ts';

const flag = z.boolean().default(false).describe('no value');
const path = z.string().min(1);

const certifyOptions = z.strictObject({
  init: flag,
  only: z.array(z.string()).describe('an id such as response/state-changed, or a family'),
  profile: oneOf(['authentication', 'authentication+attributes', 'signing']).exactOptional(),
  workers: wholeNumber(1, 8),
  headed: flag,
  keepOpen: flag,
  baseline: path.exactOptional().describe('a file of expected failures'),
  options: path.exactOptional().describe('a file of options'),
  key: path.exactOptional().describe('a PEM file'),
  history: path.describe('a file'),
  out: path.describe('a folder'),
  lang: language,
});

const WORDS = {
  ja: {
    complaint: '直してから、もう一度実行してください。サービスの合否は判定していません。',
    verdict: {
      passed: '合格。',
      failed: '不合格。',
      incomplete: '判定できない項目あり。',
      expected: '予期した不合格だけです。',
    },
    unofficial: 'これは公式の認定ではありません。',
    stopped: (done: number, of: number, report: string) =>
      `途中で止められました。${of}項目のうち${done}項目の結果を ${report} に残しました。`,
    stoppedEarly: '途中で止められました。まだ何も判定していません。',
    open: (report: string, broker: string) =>
      `${report} に書きました。問題のあった画面と ${broker} は開いたままです。Ctrl+Cで終わります。`,
  },
  en: {
    complaint: 'Correct this and run again. The service itself was not judged.',
    verdict: {
      passed: 'PASSED. ',
      failed: 'FAILED. ',
      incomplete: 'INCOMPLETE. ',
      expected: 'NOTHING BUT EXPECTED FAILURES. ',
    },
    unofficial: 'This is no official certification.',
    stopped: (done: number, of: number, report: string) =>
      `Stopped from outside: the results of ${done} of ${of} checks are kept in ${report}.`,
    stoppedEarly: 'Stopped from outside before anything was judged.',
    open: (report: string, broker: string) =>
      `${report} is written. The pages that were accused, and ${broker}, stay open. Press Ctrl+C to end.`,
  },
} as const;

const COLOURS: Partial<Record<Verdict, Colour>> = { passed: 'green', failed: 'red', 'not-applicable': 'grey' };

/** `tegata certify`: holds the file against the running service, tries every check, writes the report. */
export const certify: Command<[file: string | undefined, raw: Record<string, unknown>]> = async (
  context,
  file,
  raw,
) => {
  const { terminal, environment, loadEngine } = context;
  const {
    lang = terminal.language,
    init,
    keepOpen,
    key,
    out: outDir,
    baseline,
    ...options
  } = parseOptions(certifyOptions, raw);
  if (init) return askForService(context, file ?? 'service.yaml', lang);
  if (file === undefined) {
    throw new HarnessError(
      'option-invalid',
      'Failed to certify: expected a service’s file; write one with tegata certify --init.',
    );
  }
  const { history } = options;
  if (!relative(outDir, history).startsWith('..')) {
    const message = `Failed to read --history: expected a file outside of ${outDir}, which is written anew, got ${history}.`;
    throw new HarnessError('option-invalid', message);
  }
  const expected = baseline === undefined ? [] : await readBaseline(baseline);
  const signingKey = key === undefined ? undefined : await readSealKey(key, 'private');
  const engine = await loadEngine();
  const { complaints, record, warnings, isStopped } = await engine.certify({
    ...options,
    file,
    outDir,
    expected: expected.map(({ id }) => id),
    language: lang,
    environment,
    ...(keepOpen && {
      async keepOpen(broker) {
        terminal.print(WORDS[lang].open(join(outDir, 'index.html'), broker));
        await terminal.untilStopped();
      },
    }),
    ...(signingKey !== undefined && { signingKey }),
    stopped: terminal.untilStopped(),
    onResult: ({ id, verdict, saw }, done, of) => {
      const word = terminal.paint(COLOURS[verdict as Verdict] ?? 'yellow', VERDICT_WORDS[verdict as Verdict][lang]);
      terminal.print(`${String(done).padStart(3)}/${of} ${word} ${id}${verdict === 'passed' ? '' : `  ${saw[lang]}`}`);
    },
  });
  if (isStopped) {
    terminal.warn(record ? stoppedAt(record, outDir, lang) : WORDS[lang].stoppedEarly);
    return EXIT_CODES.interrupted.code;
  }
  for (const { field, words } of complaints) terminal.warn(`${field}: ${words[lang]}`);
  if (!record) {
    terminal.warn(WORDS[lang].complaint);
    return EXIT_CODES.badInput.code;
  }
  for (const warning of warnings) terminal.warn(warning);
  return tell(context, record, expected, outDir, lang);
};

function stoppedAt({ trials }: CertificationRecord, outDir: string, lang: Language): string {
  const done = trials.filter(({ verdict }) => verdict !== 'not-run').length;
  return WORDS[lang].stopped(done, trials.length, join(outDir, 'index.html'));
}

/** What is to be said of the checks that nobody expected to fail. */
function verdictOf(
  record: CertificationRecord,
  rest: CertificationRecord['trials'],
): CertificationRecord['verdict'] | 'expected' {
  if (rest.length === record.trials.length) return record.verdict;
  return rest.length === 0 ? 'expected' : certificationVerdict(rest);
}

function tell(
  { terminal }: Context,
  record: CertificationRecord,
  baseline: Awaited<ReturnType<typeof readBaseline>>,
  outDir: string,
  lang: Language,
): number {
  for (const name of ['index.html', 'result.json', 'junit.xml']) terminal.print(join(outDir, name));
  const accused = record.trials.map(
    (trial) => ({ ...trial, verdict: trial.verdict === 'warning' ? 'passed' : trial.verdict }) as const,
  );
  const { unexpected, stale } = compareBaseline(accused, baseline);
  for (const id of stale) terminal.warn(`${id} is listed as an expected failure, and passed: take it off the list.`);
  const rest = accused.filter(
    ({ id, verdict }) => verdict === 'passed' || !baseline.some((listed) => listed.id === id),
  );
  const verdict = verdictOf(record, rest);
  if (record.changes) for (const words of changesInWords(record.changes)) terminal.print(words[lang]);
  terminal.print(`${WORDS[lang].verdict[verdict]}${WORDS[lang].unofficial}`);
  if (unexpected.length > 0 || stale.length > 0) return EXIT_CODES.notGreen.code;
  return EXIT_CODES.green.code;
}
