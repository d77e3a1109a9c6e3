import type { Clock } from '../../world/clock.ts';
import type { Random } from '../../world/random.ts';
import { createIphone, type Iphone } from './iphone.ts';
import type { IphoneTraits } from './iphone-traits.ts';
import { plugInIphone } from './plug-in-iphone.ts';
import type { Syslog } from './services/syslog-relay.ts';
import type { Usbmux } from './usbmux/usbmux.ts';
import { serveWda } from './wda/serve-wda.ts';
import { createWda } from './wda/wda.ts';

/** A simulated iPhone that a driver can reach: plugged in, its WebDriverAgent running. */
export interface RunningIphone {
  readonly iphone: Iphone;
  /** Where its WebDriverAgent answers. */
  readonly wdaUrl: string;
  readonly syslog: Syslog;
  /** What was asked for and is not known, in order. */
  readonly unknown: string[];
  /** Pulls the cable, which ends WebDriverAgent's connection too, or plugs it in again. */
  setPlugged(plugged: boolean): Promise<void>;
  /** Ends WebDriverAgent on the phone, as a crash does, or starts it again at the same place. */
  setWdaRunning(running: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Switches an iPhone on and plugs it in. */
export async function startIphone(
  traits: IphoneTraits,
  usbmux: Usbmux,
  { clock, random }: { clock: Clock; random: Random },
): Promise<RunningIphone> {
  const unknown: string[] = [];
  const note = (what: string): void => void unknown.push(what);
  const iphone = createIphone(traits);
  const { plugged, syslog } = plugInIphone(iphone, clock, note);
  const handle = createWda(iphone, { random, unknown: note });
  const first = await serveWda(handle);
  const port = Number(new URL(first.url).port);
  let wda: typeof first | undefined = first;
  let isPluggedIn = false;

  const setWdaRunning = async (running: boolean): Promise<void> => {
    if (running) wda ??= await serveWda(handle, port);
    else {
      await wda?.close();
      wda = undefined;
    }
  };
  const setPlugged = async (next: boolean): Promise<void> => {
    if (next !== isPluggedIn) {
      isPluggedIn = next;
      if (next) usbmux.plugIn(plugged);
      else usbmux.pullOut(traits.udid);
    }
    await setWdaRunning(next);
  };
  await setPlugged(true);
  return {
    iphone,
    wdaUrl: first.url,
    syslog,
    unknown,
    setPlugged,
    setWdaRunning,
    close: () => setPlugged(false),
  };
}
