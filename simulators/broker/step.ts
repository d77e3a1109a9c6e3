import type { Service } from './service.ts';
import type { Standing } from './standing.ts';

/** One rule of an endpoint, known by its id. `check` passes or throws a `ProtocolError`. */
export interface Step<Subject> {
  readonly id: string;
  readonly standing: Standing;
  /** Where the rule is from: a public document, or what it is held for when none says. */
  readonly source: string;
  check(subject: Subject, service: Service): void | Promise<void>;
}

/** Runs rules in order until one refuses. Gives a promise only when a rule does: most answers need not wait for a turn. */
export function runSteps<S>(steps: readonly Step<S>[], subject: S, service: Service): void | Promise<void> {
  let asked = 0;
  for (const step of steps) {
    const checking = step.check(subject, service);
    asked++;
    if (checking) return checking.then(() => runSteps(steps.slice(asked), subject, service));
  }
}
