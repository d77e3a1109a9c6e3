import type { Choice } from './choice.ts';
import { OTHER_PHONE, OWN_PHONE, type Model } from './model.ts';
import { possibleAround } from './possible-around.ts';
import { possibleInBrowser } from './possible-in-browser.ts';
import { possibleOnPhone } from './possible-on-phone.ts';

/** Everything that makes sense now: what a person can do with what is seen, and what can happen around. */
export function possible(model: Model): Choice[] {
  const phones = model.crossDevice ? [OWN_PHONE, OTHER_PHONE] : [OWN_PHONE];
  return [
    ...possibleInBrowser(model, phones),
    ...phones.flatMap((name) => possibleOnPhone(model, name)),
    ...possibleAround(model, phones),
  ];
}
