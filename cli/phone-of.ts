import type { z } from 'zod';
import type { Language } from '../reports/render/words.ts';
import { deviceOf } from './device-of.ts';
import type { ownPhone } from './own-phone.ts';
import type { Terminal } from './terminal.ts';

type Options = z.output<z.ZodObject<typeof ownPhone>>;

/** The phone of a name that is an argument, and what was said of the app on it. */
export async function phoneOf(device: string, options: Options, terminal: Terminal, language: Language) {
  const { readDevices } = await import('../scenarios/phones/read-devices.ts');
  const { findDevice } = await import('../scenarios/phones/find-device.ts');
  const { platform } = findDevice(await readDevices(options.devices), device);
  return deviceOf({ ...options, device, phone: platform }, terminal, language);
}
