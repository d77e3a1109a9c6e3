import { describe, expect, it } from 'vitest';
import { createScrub } from '../../reports/scrub.ts';
import { listSecrets } from '../../scenarios/catalogue/list-secrets.ts';
import { narrate } from '../../scenarios/playing/narrate.ts';
import { castings, playCasting } from './in-process.ts';

const scrub = createScrub(listSecrets());

describe('No PIN and no private key is written', () => {
  it.each(castings)('in $name', async (casting) => {
    const { journal, steps } = await playCasting(casting);
    expect(scrub.value({ journal, steps, timeline: narrate(journal) }).found).toEqual([]);
  });

  it('and one that were would be found', () => {
    const [secret] = listSecrets();
    expect(scrub.value([{ typed: secret?.value }]).found).toHaveLength(1);
  });
});
