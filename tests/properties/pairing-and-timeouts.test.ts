import { test } from 'vitest';
import { holdLaws } from './hold-laws.ts';
import { pairing } from './suites.ts';

test('every law holds in schedules around pairing and timeouts', () => holdLaws(pairing), 1_800_000);
