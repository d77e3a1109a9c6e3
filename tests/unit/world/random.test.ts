import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../simulators/world/random.ts';

describe('seeded chance', () => {
  it('gives the same values for the same seed and others for another', () => {
    expect(createRandom('a').token(16)).toBe(createRandom('a').token(16));
    expect(createRandom('a').token(16)).not.toBe(createRandom('b').token(16));
  });

  it('keeps a fork apart from what others draw', () => {
    const one = createRandom('seed');
    const other = createRandom('seed');
    one.bytes(1_000);
    expect(one.fork('broker').uuid()).toBe(other.fork('broker').uuid());
    expect(one.fork('broker').uuid()).not.toBe(one.fork('card').uuid());
  });

  it('makes version 4 UUIDs', () => {
    const random = createRandom('uuid');
    for (let i = 0; i < 200; i++) {
      expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('keeps leading zeros of digits and reaches both ends of a range', () => {
    const random = createRandom('digits');
    const drawn = Array.from({ length: 500 }, () => random.digits(6));
    expect(drawn.every((digits) => /^\d{6}$/.test(digits))).toBe(true);
    expect(drawn.some((digits) => digits.startsWith('0'))).toBe(true);
    const numbers = new Set(Array.from({ length: 200 }, () => random.integer(1, 3)));
    expect([...numbers].sort()).toEqual([1, 2, 3]);
  });
});
