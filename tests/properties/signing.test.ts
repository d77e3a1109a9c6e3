import { test } from 'vitest';
import { holdLaws } from './hold-laws.ts';
import { signing } from './suites.ts';

test('every law holds in schedules around signing', () => holdLaws(signing), 1_800_000);
