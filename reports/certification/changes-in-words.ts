import type { Words } from '../words.ts';
import type { Changes } from './changes.ts';

/** What changed since the last time, a sentence each; one that says so where nothing did. */
export function changesInWords(changes: Changes): Words[] {
  const { since, newlyFailing, fixed, rulesetChanged, serviceFileChanged } = changes;
  const day = since.slice(0, 16).replace('T', ' ');
  const lines: Words[] = [];
  const list = (ids: readonly string[], ja: string, en: string): void => {
    if (ids.length > 0) lines.push({ ja: `${ja}: ${ids.join(', ')}`, en: `${en}: ${ids.join(', ')}` });
  };
  list(newlyFailing, '新しく問題になった項目', 'Newly failing');
  list(fixed, '直った項目', 'Fixed');
  if (rulesetChanged) {
    lines.push({
      ja: '確かめた規則が前回と違います。数は、そのままでは比べられません。',
      en: 'Other rules were checked than last time: the counts do not compare as they stand.',
    });
  }
  if (serviceFileChanged) {
    lines.push({ ja: 'サービスのファイルが前回と違います。', en: 'The service’s file is another one than last time.' });
  }
  const head: Words =
    lines.length === 0
      ? { ja: `前回（${day} UTC）から変わりはありません。`, en: `Nothing changed since ${day} UTC.` }
      : { ja: `前回（${day} UTC）からの変化`, en: `Since ${day} UTC` };
  return [head, ...lines];
}
