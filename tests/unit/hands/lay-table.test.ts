import { expect, it, vi } from 'vitest';
import { layTable } from '../../../scenarios/hands/appium/lay-table.ts';
import { withFault } from '../../../simulators/card/fault.ts';
import { issueCard } from '../card/issue-card.ts';

it('lets nobody hold a slow card to a phone that is not ours: its clock is the world’s, and the app’s is not', async () => {
  const { world, card } = await issueCard();
  const [ask, moved] = [vi.fn(async () => {}), vi.fn()];
  const { deeds, clear } = layTable(ask, moved);
  await expect(deeds.holdCard(withFault(world, card, { slowByMs: 500 }))).rejects.toMatchObject({
    code: 'hands-engine-missing',
    message: expect.stringContaining('Failed to hold a slow card to the phone') as string,
  });
  expect([ask.mock.calls, moved.mock.calls]).toEqual([[], []]);

  await deeds.holdCard(withFault(world, card, { removedAfter: 2 }));
  expect(ask).toHaveBeenCalledWith('hold-card', { card: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string });
  await clear();
});
