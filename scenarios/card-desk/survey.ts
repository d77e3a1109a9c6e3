import { createCard } from '../../simulators/card/card.ts';
import { openReader } from '../../simulators/card/pcsc/reader.ts';
import { surveyCard, type CardSurvey } from '../../simulators/card/pcsc/survey-card.ts';
import { personalise } from '../../simulators/card/personalise.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { createWorldOn } from '../../simulators/world/world.ts';

export type { CardSurvey } from '../../simulators/card/pcsc/survey-card.ts';

/** Asks the card of a persona, or the one in a reader, for all that it says without a PIN. */
export async function survey(
  which: { readonly persona: string } | { readonly reader?: string },
): Promise<CardSurvey & { readonly place: string }> {
  const world = createWorldOn(createRealClock(), { seed: `survey-${process.pid}`, sink: () => {} });
  if ('persona' in which) {
    const contents = await personalise(world, createTrust(world), loadPersona(which.persona));
    return { place: which.persona, ...(await surveyCard(createCard(world, contents))) };
  }
  const card = await openReader(world, which.reader === undefined ? {} : { name: which.reader });
  try {
    return { place: card.reader, ...(await surveyCard(card)) };
  } finally {
    await card.close();
  }
}
