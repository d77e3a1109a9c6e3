import { expect, test } from 'vitest';
import law from '../../scenarios/laws/card-tries-rise-only-by-right-pin.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { play } from '../../scenarios/playing/play.ts';
import { settingSchema } from '../../scenarios/setting.ts';

test('a wrong PIN typed on one phone is not held against a card at another', async () => {
  const opened = await openHands('in-process');
  if ('missing' in opened) return expect.fail(opened.missing);
  const setting = settingSchema.parse({ seed: 'two phones', platform: 'pc', service: 'club' });
  const { journal, stopped } = await play(
    setting,
    async (person) => {
      for (const at of [{ phone: 'phone-1' }, { phone: 'phone-2' }]) {
        await person.opensTab({});
        await person.asksToSignIn({});
        await person.scansCode(at);
        await person.typesNumber({ digits: 'right', ...at });
        await person.unlocks(at);
        await person.begins(at);
        await person.typesPin({ pin: at.phone === 'phone-1' ? 'right' : 'wrong', ...at });
      }
      await person.startsReading({});
      await person.holdsCard({});
      await person.seesScreen({ screen: 'consent' });
    },
    opened.hands,
  );
  expect(stopped).toBeUndefined();
  expect(law.judge(journal)).toEqual({ verdict: 'passed' });
});
