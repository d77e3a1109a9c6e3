import { z } from 'zod';
import { HarnessError } from '../../world/harness-error.ts';
import { permission } from '../permissions.ts';

const RELEASES = { '11': 30, '13': 33, '16': 36 } as const;

const traits = z.strictObject({
  name: z.string().min(1).default('Tegata Phone').describe('what the phone calls its model'),
  release: z.enum(['11', '13', '16']).default('16').describe('the Android release; decides the API level'),
  density: z.number().min(1).max(4).default(2).describe('pixels a dp; decides the size of the screen and its pictures'),
  views: z
    .enum(['own', 'foreign', 'bare', 'confusing'])
    .default('own')
    .describe(
      "whose ids the app's views have: ours, those of another build, or none; confusing: none, icons without a description and one text on two buttons",
    ),
  asksFor: z
    .array(permission)
    .readonly()
    .default([])
    .describe('what the app asks for when it is first opened; from which release on it must, the system decides'),
  usbDebugging: z
    .enum(['allowed', 'asks'])
    .default('allowed')
    .describe('whether any computer may come in, or the owner is asked about each (adb: unauthorized until allowed)'),
});

/** What differs between simulated Android phones, as a caller writes it. */
export type AndroidOptions = z.input<typeof traits>;

/** What differs between simulated Android phones, with every default filled in. */
export type AndroidTraits = z.output<typeof traits> & { readonly apiLevel: number };

/** Fills in the defaults; `HarnessError('option-invalid')` names the first option that is wrong. */
export function readAndroidTraits(options: AndroidOptions): AndroidTraits {
  const read = traits.safeParse(options);
  if (read.success) return { ...read.data, apiLevel: RELEASES[read.data.release] };
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'options';
  throw new HarnessError(
    'option-invalid',
    `Failed to make an Android phone: ${where}: ${issue?.message ?? 'not understood'}.`,
  );
}
