import { exchangeOk, selectApplication } from './apdu.ts';
import type { ReadingStep } from './reading-step.ts';
import { verifyPin } from './verify-pin.ts';

const TEXT = 'D3921000310001010408';
const TEXT_PIN_FILE = 0x0011;

/** Selects 券面事項入力補助AP and opens it with its PIN; left out when no items are asked for. */
export const openText: ReadingStep = async ({ transmit, entries, asks }) => {
  if (asks.length === 0) return undefined;
  await exchangeOk(transmit, selectApplication(TEXT));
  await verifyPin(transmit, 'text-pin', TEXT_PIN_FILE, entries['text-pin'] ?? '');
  return undefined;
};
