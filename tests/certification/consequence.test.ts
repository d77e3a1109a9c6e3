import { expect, it } from 'vitest';
import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { findSubjects, proveOn } from '../../scenarios/certification/prove-plan.ts';

const plan = await findPlan();
const subjects = await findSubjects(plan);

it.each([
  ['accepts-any-state', 'response/state-changed', 'security'],
  ['state-used-again', 'requests/state-fresh', 'security'],
  ['needs-session-state', 'response/without-session-state', 'access'],
  ['breaks-on-two-states', 'response/state-twice', 'words'],
  ['no-message-on-cancel', 'endings/cancelled', 'words'],
])('says of a service that %s what %s leads to: %s', async (defect, check, consequence) => {
  const subject = subjects.find(({ id }) => id === defect);
  const tried = plan.filter(({ id }) => id === check);
  if (!subject) throw new TypeError(`Expected a subject of the name ${defect}.`);
  const { results } = await proveOn(subject, tried);
  expect(results.map((result) => result.consequence)).toEqual([consequence]);
});

it('says nothing of what there is nothing to mend about', async () => {
  const [honest] = subjects;
  if (!honest) throw new TypeError('Expected an honest service.');
  const { results } = await proveOn(
    honest,
    plan.filter(({ id }) => id === 'response/state-changed'),
  );
  expect(results.map(({ verdict, consequence }) => [verdict, consequence])).toEqual([['passed', undefined]]);
});
