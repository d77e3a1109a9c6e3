import type { ActName } from '../acts/acts.ts';
import type { JournalEntry } from '../../simulators/world/journal.ts';
import { defineCheck, failed, notReached, passed } from '../check.ts';
import { after, isKnown } from '../model/after.ts';
import { CARDS } from '../model/facts.ts';
import { startModel, type Start } from '../model/model.ts';
import { differenceFrom, nothingSeen, see } from '../model/seen.ts';

/** One app, which has not come to its end. */
const APPS: ReadonlySet<string> = new Set(['guide', 'mynaapp']);

export default defineCheck({
  summary: {
    ja: '画面は、利用者ガイドから独立に書いたモデルの予測どおりに進む。',
    en: 'What a person sees follows a model written independently from the guide, act by act.',
  },
  judge(journal) {
    const start = journal[0] && startOf(journal[0]);
    if (!start) return notReached('The model knows a few personas, one app and the usual phone and browser only.');
    let model = startModel(start);
    let doing: string | undefined;
    const seen = nothingSeen();
    for (const entry of journal) {
      if (entry.kind === 'stopped') return failed(`“${doing}” to be possible`, entry.data['reason']);
      if (entry.kind === 'does') {
        const difference = doing !== undefined && differenceFrom(model, seen);
        if (difference) return failed(`after “${doing}” ${difference.expected}`, difference.actual);
        const step = { act: entry.data['act'] as ActName, with: entry.data['with'] as Record<string, string> };
        if (!isKnown(step)) return notReached(`The model does not know what “${step.act}” leads to.`);
        model = after(model, step);
        doing = (entry.data['words'] as { en: string }).en;
      }
      see(seen, entry);
    }
    if (doing === undefined) return notReached('Nobody did anything.');
    const difference = differenceFrom(model, seen);
    return difference ? failed(`after “${doing}” ${difference.expected}`, difference.actual) : passed;
  },
});

function startOf({ kind, data }: JournalEntry): Start | undefined {
  const usualPhone = Object.keys((data['phone'] as object | undefined) ?? {}).length === 0;
  const usual = usualPhone && String(data['persona']) in CARDS && APPS.has(String(data['app']));
  const browser = data['view'] === 'usual' && data['returnsIn'] === 'browser';
  return kind === 'setting' && usual && browser ? (data as unknown as Start) : undefined;
}
