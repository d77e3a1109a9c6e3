import { expect, test } from 'vitest';
import { profileOf } from '../../scenarios/certification/profile-of.ts';

test.each([
  ['login', undefined, 'authentication+attributes'],
  ['identity-check', undefined, 'authentication+attributes'],
  ['signing', undefined, 'signing'],
  ['signing', 'authentication', 'authentication'],
  ['login', 'authentication', 'authentication'],
] as const)('a service for %s asked for %s is judged by %s', (purpose, asked, profile) => {
  expect(profileOf({ purpose }, asked)).toBe(profile);
});

test('a service that has nothing signed is not judged by signing', () => {
  expect(() => profileOf({ purpose: 'login' }, 'signing')).toThrow(
    'expected authentication or authentication+attributes for purpose: login, got signing.',
  );
});
