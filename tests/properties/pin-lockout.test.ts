import { test } from 'vitest';
import { holdLaws } from './hold-laws.ts';
import { lockout } from './suites.ts';

test('every law holds in schedules around PIN lockout', () => holdLaws(lockout), 1_800_000);
