import type { Device } from '../hands.ts';

/** What a device's browser calls itself and how large its window is. */
export interface DeviceTraits {
  readonly userAgent: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly scale: number;
  readonly touch: boolean;
}

/** The devices that browsers are put on. Versions are those of the minimum systems' successors; no rule reads them. */
export const DEVICES: Readonly<Record<Device, DeviceTraits>> = {
  iphone: {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    viewport: { width: 393, height: 740 },
    scale: 2,
    touch: true,
  },
  'android-phone': {
    userAgent:
      'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
    viewport: { width: 412, height: 780 },
    scale: 2,
    touch: true,
  },
  // In desktop view Safari says nothing of the phone; the window is what a phone pretends to have.
  'iphone-in-desktop-view': {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    viewport: { width: 980, height: 1845 },
    scale: 1,
    touch: true,
  },
  'android-phone-in-desktop-view': {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
    viewport: { width: 980, height: 1855 },
    scale: 1,
    touch: true,
  },
  pc: {
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
    viewport: { width: 1280, height: 800 },
    scale: 1,
    touch: false,
  },
  tablet: {
    userAgent:
      'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    viewport: { width: 820, height: 1180 },
    scale: 1,
    touch: true,
  },
  // What an iPad calls itself unless its owner chose the mobile view.
  'tablet-in-desktop-view': {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    viewport: { width: 820, height: 1180 },
    scale: 1,
    touch: true,
  },
};
