import type { Evidence } from '../../evidence.ts';
import { unreached } from '../../finding.ts';
import { hardToGuess } from '../../judges/hard-to-guess.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'セッションIDは推測できない。', en: 'The session id cannot be guessed.' },
  expects: {
    ja: '128ビット以上の乱数から作る。ほかの人のセッションを言い当てられないため。',
    en: 'Draws it from 128 random bits or more, so that nobody hits upon the session of another.',
  },
  source: 'OWASP ASVS 5.0 V7.2.3',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: (evidence) => {
    const findings = namesOf(evidence).map((name) =>
      hardToGuess(name, () => lastOfEachBrowser(evidence, name))(evidence),
    );
    // One of them is the session's; the others may be settings.
    return (
      findings.find(({ verdict }) => verdict === 'passed') ??
      findings.find(({ verdict }) => verdict === 'failed') ??
      unreached('比べられるクッキーが見えませんでした。', 'No cookies were seen that could be compared.')
    );
  },
  defect: 'session-id-counts-up',
});

interface CookieSet {
  readonly browser: string;
  readonly name: string;
  readonly value: string;
}

function cookiesSet({ visits, service }: Evidence): CookieSet[] {
  const { origin } = new URL(service.protected.page);
  return visits
    .filter(({ url }) => new URL(url).origin === origin)
    .flatMap(({ browser, answered }) =>
      answered
        .filter(([name]) => name.toLowerCase() === 'set-cookie')
        .map(([, line]) => {
          const [, name = '', value = ''] = /^([^=;]*)=([^;]*)/.exec(line) ?? [];
          return { browser, name, value };
        }),
    );
}

function namesOf(evidence: Evidence): string[] {
  return [...new Set(cookiesSet(evidence).map(({ name }) => name))];
}

function lastOfEachBrowser(evidence: Evidence, wanted: string): string[] {
  const seen = cookiesSet(evidence).filter(({ name, value }) => name === wanted && value !== '');
  return [...new Map(seen.map(({ browser, value }) => [browser, value])).values()];
}
