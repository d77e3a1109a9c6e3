import { describe, expect, it } from 'vitest';
import { emptyMemory, type Pin } from '../../../../simulators/phone/memory.ts';
import { pinScreen } from '../../../../simulators/phone/screens/pin.ts';

function elementsWith(pin: Pin, typed: string) {
  const memory = { ...emptyMemory, entries: { [pin]: typed } };
  const { elements } = pinScreen(pin)({ memory, platform: 'ios' } as Parameters<ReturnType<typeof pinScreen>>[0]);
  const field = elements.find(({ kind }) => kind === 'field');
  return { field, next: elements.find(({ id }) => id === 'next') };
}

describe('A screen where something is typed for the card', () => {
  it.each([
    ['sign-password', 'ABCD1', false],
    ['sign-password', 'ABCD12', true],
    ['sign-password', 'ABCD123456789012', true],
    ['auth-pin', '123', false],
    ['auth-pin', '1234', true],
    ['text-pin', '123', false],
    ['text-pin', '1234', true],
  ] as const)('leads on from %s with %s: %s', (pin, typed, leadsOn) => {
    expect(elementsWith(pin, typed).next).toMatchObject({ label: '次へ', enabled: leadsOn });
  });

  it('takes no more than 16 characters as a password, and four digits as a PIN', () => {
    expect(elementsWith('sign-password', '').field).toMatchObject({ minLength: 6, maxLength: 16 });
    expect(elementsWith('auth-pin', '').field).toMatchObject({ minLength: 4, maxLength: 4 });
  });
});
