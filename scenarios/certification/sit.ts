import { HarnessError } from '../../simulators/world/harness-error.ts';
import { createCustomer } from './create-customer.ts';
import type { Customer } from './customer.ts';
import type { Evidence } from './evidence.ts';
import type { Sitting } from './sitting.ts';
import { SittingStopped } from './sitting-stopped.ts';

/** Lets the person of a sitting do something, and gives the evidence of it, wherever it came to. */
export async function sit(sitting: Sitting, steps: (customer: Customer) => Promise<void>): Promise<Evidence> {
  const { lab, sights, notes } = sitting;
  const customer = createCustomer(sitting);
  const stopped = await stopOf(async () => {
    await steps(customer);
    await customer.looks('end', { in: sitting.returnsIn });
  });
  return {
    service: lab.service,
    brokerOrigin: lab.brokerOrigin,
    realBrowser: lab.hands.engine !== 'in-process',
    calls: [...lab.tap.callsOf(sitting.setting.id)],
    shared: [...lab.tap.shared()],
    visits: sitting.browsers().flatMap((browser) => browser.visits()),
    sights: Object.fromEntries(sights),
    notes: Object.fromEntries(notes),
    ...(stopped !== undefined && { stopped }),
  };
}

async function stopOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (cause) {
    const isStop =
      cause instanceof SittingStopped || (cause instanceof HarnessError && cause.code === 'hands-not-on-screen');
    if (isStop) return cause.message;
    throw cause;
  }
}
