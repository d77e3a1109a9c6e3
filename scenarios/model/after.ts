import type { ActArguments } from '../acts/act.ts';
import type { Step } from '../acts/acts.ts';
import { browserEffects } from './browser-effects.ts';
import { copyModel, type Model } from './model.ts';
import { pushPages } from './pages.ts';
import { phoneEffects } from './phone-effects.ts';
import { worldEffects } from './world-effects.ts';

type Effect = (model: Model, args: ActArguments) => void;

/** Looking changes nothing. */
const looks = { seesPage: () => {}, seesScreen: () => {} };

const effects = new Map(
  Object.entries({ ...browserEffects, ...phoneEffects, ...worldEffects, ...looks }) as unknown as [string, Effect][],
);

/** The labels that an act with a label may have. */
const LABELS: Readonly<Record<string, readonly unknown[]>> = {
  presses: ['はじめからやり直す'],
  pressesIfThere: ['利用中のサービスへ戻る'],
  taps: ['再試行', '番号を更新', '次へ', '閉じる', 'はじめる'],
};

/** Whether the model can say what a step leads to: it knows one browser, one service and one card. */
export function isKnown({ act, with: args }: Step): boolean {
  const elsewhere = args['in'] ?? args['service'] ?? args['card'];
  return effects.has(act) && elsewhere === undefined && (LABELS[act]?.includes(args['label']) ?? true);
}

/** What a person sees after a step. Pure: the model that is given stays as it was. */
export function after(model: Model, { act, with: args }: Step): Model {
  const next = copyModel(model);
  effects.get(act)?.(next, args);
  pushPages(next);
  return next;
}
