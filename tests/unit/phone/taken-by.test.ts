import { describe, expect, it } from 'vitest';
import { takenBy } from '../../../simulators/phone/taken-by.ts';

describe('A field', () => {
  it.each([
    ['digits', '12a3 4', '1234'],
    ['digits', '１２', ''],
    ['alphanumerics', 'hanko77', 'HANKO77'],
    ['alphanumerics', 'Han-Ko_7 7!', 'HANKO77'],
    ['alphanumerics', 'ｈａｎｋｏ７７', ''],
    ['alphanumerics', 'はんこ', ''],
    ['alphanumerics', 'straße1', 'STRAE1'],
  ] as const)('of %s takes %j as %j', (keyboard, typed, taken) => {
    expect(takenBy(keyboard, typed)).toBe(taken);
  });
});
