import { test } from 'vitest';
import { holdLaws } from './hold-laws.ts';
import { registering } from './suites.ts';

test('every law holds in schedules that begin with a registration', () => holdLaws(registering), 1_800_000);
