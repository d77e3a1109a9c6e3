import { Document, isMap, isScalar } from 'yaml';
import type { Words } from '../../reports/words.ts';
import type { Finding } from './conclude.ts';

/** What a patch says of where it comes from. */
export interface PatchSource {
  /** Digest of the recording, which stays where it is. */
  readonly sha256: string;
  readonly host: string;
  readonly entries: number;
}

/** Writes what is to be changed as an options file, each line with the entries that show it. */
export function renderPatch(findings: readonly Finding[], { sha256, host, entries }: PatchSource): string {
  const changed = findings.filter(({ outcome, seen }) => outcome === 'contradicted' && seen !== undefined);
  const document = new Document({ broker: nested(changed) });
  for (const finding of changed) {
    const path = ['broker', ...finding.option.split('.')];
    commentOn(document.getIn(path.slice(0, -1)), path.at(-1) ?? '', finding);
  }
  document.commentBefore = [
    ' Learned by tegata learn; for tegata run, serve and certify: --options FILE',
    ` ${entries} entries of ${host}, recording sha256 ${sha256}`,
    ...findings.filter(isOpen).map((finding) => ` ${finding.option}: ${inWords(finding)}`),
  ].join('\n');
  return document.toString({ lineWidth: 0 });
}

/** Values by the names of their options, members below them. */
function nested(findings: readonly Finding[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { option, seen } of findings) {
    const [id = '', member] = option.split('.');
    values[id] = member === undefined ? seen : { ...(values[id] as object), [member]: seen };
  }
  return values;
}

/** What the recording shows to be otherwise than here without showing how it is. */
function isOpen({ outcome, seen }: Finding): boolean {
  return outcome === 'unclear' || (outcome === 'contradicted' && seen === undefined);
}

function inWords({ outcome, sightings }: Finding): string {
  const what = outcome === 'unclear' ? 'entries contradict each other' : 'not as here, and not known how';
  return `${what}: ${evidenceOf(sightings)}`;
}

function evidenceOf(sightings: Finding['sightings'], language: keyof Words = 'en'): string {
  return sightings.map(({ entry, words }) => `entry ${entry}: ${words[language]}`).join(' ');
}

function commentOn(parent: unknown, name: string, { sightings }: Finding): void {
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  if (isScalar(pair?.key)) pair.key.commentBefore = ` ${evidenceOf(sightings.slice(0, 3))}`;
}
