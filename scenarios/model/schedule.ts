import type { Step } from '../acts/acts.ts';
import { after } from './after.ts';
import { REASONS, type Choice, type Reason } from './choice.ts';
import { startModel, type Start } from './model.ts';
import { possible } from './possible.ts';

/** How often things are done for each reason, in relation to each other. A reason that is left out is never one. */
export type Weights = Readonly<Partial<Record<Reason, number>>>;

/** Turns drawn numbers into steps that make sense one after the other, without running anything. */
export function schedule(start: Start, draws: readonly number[], weights: Weights): Step[] {
  let model = startModel(start);
  return draws.flatMap((draw) => {
    const step = pick(possible(model), draw, weights);
    if (!step) return [];
    model = after(model, step);
    return [step];
  });
}

/** Zero picks what leads on: a schedule shrinks towards a plain sign-in. */
function pick(choices: readonly Choice[], draw: number, weights: Weights): Step | undefined {
  const reasons = REASONS.filter((reason) => weights[reason] && choices.some(({ why }) => why === reason));
  const total = reasons.reduce((sum, reason) => sum + (weights[reason] ?? 0), 0);
  if (total === 0) return undefined;
  let left = draw % total;
  const why = reasons.find((reason) => (left -= weights[reason] ?? 0) < 0);
  const among = choices.filter((choice) => choice.why === why);
  return among[Math.floor(draw / total) % among.length]?.step;
}
