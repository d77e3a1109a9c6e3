import { VERDICTS, type Verdict } from '../check.ts';
import { markup, type Markup } from '../render/markup.ts';
import { VERDICT_WORDS } from '../render/words.ts';
import type { Words } from '../words.ts';
import { changesInWords } from './changes-in-words.ts';
import { CONSEQUENCES, CONSEQUENCE_WORDS, type Consequence } from './consequence.ts';
import { familyWords } from './family-words.ts';
import { inBoth } from './in-both.ts';
import type { CertificationRecord, TrialRecord } from './record.ts';
import { byFamily, countVerdicts } from './sum-up.ts';

const OVERALL: Readonly<Record<CertificationRecord['verdict'], { readonly word: Words; readonly meaning: Words }>> = {
  passed: {
    word: { ja: '合格', en: 'PASSED' },
    meaning: {
      ja: '確かめた範囲で、公式または観察された規則への違反は見つかりませんでした。',
      en: 'Within what was checked, no official or observed rule is broken.',
    },
  },
  failed: {
    word: { ja: '不合格', en: 'FAILED' },
    meaning: {
      ja: '直さなければならない点があります。下の順に直してください。',
      en: 'Something has to be mended, in the order below.',
    },
  },
  incomplete: {
    word: { ja: '判定できない項目あり', en: 'INCOMPLETE' },
    meaning: {
      ja: '違反は見つかっていませんが、確かめられなかった項目か、目で確かめるべき項目があります。',
      en: 'Nothing was found to be broken, but some checks could not be judged, or a person has to look.',
    },
  },
};

/** Of two that lead to the same: what is certain before what a person has to look at, and before what is only assumed. */
const CERTAINTY: readonly Verdict[] = ['failed', 'review', 'warning'];

/** The view for whoever decides: verdict, counts by family, what comes first. */
export function renderDecision(record: CertificationRecord): Markup {
  const { word, meaning } = OVERALL[record.verdict];
  return markup`<section id="decision">
<div class="verdict ${record.verdict}"><strong>${inBoth(word)}</strong><p>${inBoth(meaning)}</p></div>
${renderShare(record.ruleset)}
${renderChanges(record.changes)}
${renderCounts(record.trials)}
${renderFixes(record.trials)}
</section>`;
}

/** A part that passed is not to be taken for the whole. */
function renderShare({ checks, of }: CertificationRecord['ruleset']): Markup | undefined {
  if (checks === of) return undefined;
  return markup`<p><b>${inBoth({
    ja: `確かめたのは、${of}項目のうち${checks}項目だけです。`,
    en: `Only ${checks} of ${of} checks were asked for.`,
  })}</b></p>`;
}

function renderChanges(changes: CertificationRecord['changes']): Markup | undefined {
  if (!changes) return undefined;
  const [head, ...lines] = changesInWords(changes);
  if (!head) return undefined;
  if (lines.length === 0) return markup`<p class="changes">${inBoth(head)}</p>`;
  return markup`<h2>${inBoth(head)}</h2><ul class="changes">${lines.map((line) => markup`<li>${inBoth(line)}</li>`)}</ul>`;
}

function renderCounts(trials: readonly TrialRecord[]): Markup {
  const all = countVerdicts(trials);
  const shown = VERDICTS.filter((verdict) => verdict === 'passed' || verdict === 'failed' || all[verdict] > 0);
  const row = (words: Words, counted: readonly TrialRecord[]): Markup => {
    const counts = countVerdicts(counted);
    return markup`<tr><td>${inBoth(words)}</td>${shown.map(
      (verdict) => markup`<td class="count ${counts[verdict] === 0 && 'zero'}">${counts[verdict]}</td>`,
    )}</tr>`;
  };
  return markup`<div class="sheet" tabindex="0"><table><thead><tr><th>${inBoth({ ja: '分野', en: 'Family' })}</th>${shown.map(
    (verdict) => markup`<th class="count">${inBoth(VERDICT_WORDS[verdict])}</th>`,
  )}</tr></thead><tbody>
${[...byFamily(trials)].map(([family, counted]) => row(familyWords(family), counted))}
${row({ ja: '合計', en: 'All' }, trials)}
</tbody></table></div>`;
}

function renderFixes(trials: readonly TrialRecord[]): Markup {
  const open = CERTAINTY.flatMap((verdict) => trials.filter((trial) => trial.verdict === verdict));
  if (open.length === 0)
    return markup`<p>${inBoth({ ja: '直す点はありません。', en: 'There is nothing to mend.' })}</p>`;
  const lists = CONSEQUENCES.map((consequence, at) => {
    const graver = CONSEQUENCES.slice(0, at);
    const before = open.filter((trial) => graver.includes(leadsTo(trial))).length;
    return renderList(
      consequence,
      open.filter((trial) => leadsTo(trial) === consequence),
      before + 1,
    );
  });
  return markup`<h2>${inBoth({ ja: '直す順番', en: 'What to mend first' })}</h2>${lists}`;
}

/** A record of before this was written down says nothing, and is read as if it were grave. */
const leadsTo = ({ consequence = CONSEQUENCES[0] }: TrialRecord): Consequence => consequence;

function renderList(consequence: Consequence, trials: readonly TrialRecord[], start: number): Markup | undefined {
  if (trials.length === 0) return undefined;
  return markup`<h3>${inBoth(CONSEQUENCE_WORDS[consequence])}</h3><ol class="fixes" start="${start}">${trials.map(
    ({ id, title, saw, expects, verdict }) =>
      markup`<li><a class="chip ${verdict}" href="#${id}">${inBoth(VERDICT_WORDS[verdict])}</a> <b>${inBoth(title)}</b><br>
${inBoth(saw)}<br><span class="should">${inBoth({ ja: 'あるべき姿', en: 'What it should do' })}: ${inBoth(expects)}</span></li>`,
  )}</ol>`;
}
