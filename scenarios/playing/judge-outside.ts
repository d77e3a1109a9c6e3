import type { CheckRecord } from '../../reports/check.ts';
import type { AppMode } from '../phones/app-mode.ts';

/** Checks that need nothing but what stands on the phone's screens: all that is seen of the real app. */
export const BY_SCREENS_ALONE: ReadonlySet<string> = new Set([
  'phone-asks-before-stopping',
  'phone-buttons-fit-the-way',
  'phone-goes-on-after-being-locked',
  'phone-needs-a-screen-lock',
  'phone-needs-both-ticks',
  'phone-registers-in-order',
  'phone-registration-buttons-fit-the-guide',
  'phone-registration-starts-again-after-kill',
  'phone-renews-expired-number',
  'phone-screens-in-order',
  'phone-sets-up-the-lock-it-has',
  'phone-shows-six-digits',
  'phone-signing-buttons-fit-the-way',
  'phone-signing-in-order',
]);

/** Checks that need more of a screen than the tree of its views tells: what a message is, which items are listed. */
const BY_MORE_THAN_A_TREE: ReadonlySet<string> = new Set([
  'phone-asks-again-for-a-card-that-slipped',
  'phone-consent-names-service-and-items',
  'phone-keeps-odd-characters-from-the-card',
  'phone-lets-a-failing-chip-try-again',
  'phone-names-the-wrong-pin',
  'phone-tells-other-cards-apart',
  'released-only-what-was-asked-and-shown',
  'screens-follow-the-model',
]);

const REASONS = {
  'real-app':
    'The real app talks to the real test environment: nothing of its broker or of the card can be seen from here.',
  'own-build': 'The views of an app that is not ours do not tell what this check needs.',
} as const;

/** Takes back what cannot be judged of an app that is not ours: it does not apply, whatever the journal may look like. */
export function judgeOutside(checks: readonly CheckRecord[], app: AppMode | undefined): CheckRecord[] {
  if (app !== 'real-app' && app !== 'own-build') return [...checks];
  return checks.map((check) => {
    const applies = app === 'real-app' ? BY_SCREENS_ALONE.has(check.id) : !BY_MORE_THAN_A_TREE.has(check.id);
    if (applies) return check;
    const { id, requirement, summary } = check;
    return { id, requirement, summary, verdict: 'not-applicable', reason: REASONS[app] };
  });
}
