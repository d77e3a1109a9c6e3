import { startPatience } from '../../simulators/world/patience.ts';

/** The way from an app on a phone that is not ours back to the phone's own browser: the app opens a page there when it likes. */
export interface WayBack {
  /** The person does something in the app: from now on it may open a page. */
  open(): void;
  /** A page came, or none can any more. */
  close(): void;
  /** Waits until one comes, where one may; when patience ends, the person turns to the browser alone. */
  walked(): Promise<void>;
}

/** How long an app may take, in real time, before a person who wants to see the browser goes there alone. */
const PATIENCE_MS = 10_000;

/** Makes one on which nobody is. */
export function createWayBack(patienceMs = PATIENCE_MS): WayBack {
  let isOpen = false;
  let arrive = (): void => {};
  const close = (): void => {
    isOpen = false;
    arrive();
  };
  return {
    open() {
      isOpen = true;
    },
    close,
    async walked() {
      if (!isOpen) return;
      const callOff = startPatience(patienceMs, close);
      await new Promise<void>((resolve) => (arrive = resolve));
      callOff();
    },
  };
}
