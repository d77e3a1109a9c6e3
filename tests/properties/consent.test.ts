import { test } from 'vitest';
import { holdLaws } from './hold-laws.ts';
import { consent } from './suites.ts';

test('every law holds in schedules around consent', () => holdLaws(consent), 1_800_000);
