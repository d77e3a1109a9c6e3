import * as fc from 'fast-check';
import type { Act } from './act.ts';
import { cardFacts, objectTags } from './card-facts.ts';
import { oddCommands } from './card-model.ts';

const fileIds = [...new Set(cardFacts.flatMap(({ files }) => [...files.keys()]))];
const pinPlaces = cardFacts.flatMap(({ name, files }) =>
  [...files].flatMap(([file, fact]) => (fact.is === 'pin' ? [{ application: name, file }] : [])),
);
const values = cardFacts.flatMap(({ files }) =>
  [...files.values()].flatMap((fact) => (fact.is === 'pin' && fact.value !== undefined ? [fact.value] : [])),
);
const NEW_VALUES = ['4321', '000000', 'NEW1PASSWORD', '12345'];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...values) },
  { weight: 3, arbitrary: fc.constantFrom(...NEW_VALUES) },
  { weight: 1, arbitrary: fc.constantFrom('0', 'hanko77', '8'.repeat(16), '8'.repeat(17)) },
);
const shortId = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fileIds) }, { weight: 1, arbitrary: fc.nat(0x1e) });
/** The current file, mostly, or another by its short id. */
const reference = fc.oneof(
  fc.constant(0x80),
  shortId.map((id) => 0x80 | id),
);
const le = fc.oneof(fc.constantFrom(0, 1, 4, 256, 65_536), fc.nat(300));
const aid = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...cardFacts.map((application) => application.aid)) },
  { weight: 1, arbitrary: fc.constantFrom('', 'D3', 'D392', 'D39210', 'D3921000310001010104', 'A0', 'D392F1') },
);

/** The PINs of one application with the values that fit: the talk that opens something. */
const rightPin = fc
  .constantFrom(
    ...cardFacts.flatMap(({ aid: of, files }) =>
      [...files].flatMap(([id, fact]) =>
        fact.is === 'pin' && fact.value !== undefined ? [{ aid: of, id, value: fact.value }] : [],
      ),
    ),
  )
  .map(({ aid: of, id, value: right }): Act[] => [
    { does: 'select', aid: of, next: false, fci: false },
    { does: 'verify', reference: 0x80 | id, value: right },
  ]);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('select'), aid, next: fc.boolean(), fci: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('file'), id: fc.oneof(shortId, fc.constantFrom(0x3f00, 0x99)) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('root') }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('read'), offset: fc.oneof(fc.constant(0), fc.nat(0x7fff)), le }),
  },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('read'), shortId, offset: fc.nat(255), le }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('record'),
      shortId: fc.oneof(fc.constant(0), fc.constantFrom(1, 2), shortId),
      number: fc.nat(3),
      mode: fc.constantFrom(4, 4, 4, 5, 0),
      le,
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('query'), reference }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('verify'), reference, value }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('change'), by: fc.constantFrom(0x24, 0x32), reference, value }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('sign'),
      reference: fc.oneof(fc.constant(0), reference, fc.constantFrom(0x97, 0x9a)),
      scheme: fc.nat(6),
      bytes: fc.constantFrom(1, 32, 51, 245, 246, 255),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('authenticate'), reference, bytes: fc.constantFrom(0, 1, 32, 255) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('challenge'), le: fc.nat(256) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('object'),
      tag: fc.constantFrom(...objectTags, 0x43),
      extended: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('odd'), command: fc.constantFrom(...oddCommands) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('reset', 'power-cycle') }) },
  { weight: 1, arbitrary: fc.constantFrom(...pinPlaces).map((place): Act => ({ does: 'office', ...place })) },
);

/** Talks with a card: any act at any time, and now and then the two that open something. */
export const talks: fc.Arbitrary<Act[]> = fc
  .array(fc.oneof({ weight: 9, arbitrary: act.map((one) => [one]) }, { weight: 1, arbitrary: rightPin }), {
    maxLength: 60,
    size: 'max',
  })
  .map((parts) => parts.flat());
