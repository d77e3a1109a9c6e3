import { findProgram } from './find-program.ts';

/** Finds the driver that Chromium comes with. Throws `hands-engine-missing` where there is none. */
export function findChromeDriver(): string {
  return findProgram('chromedriver', {
    variable: 'CHROMEDRIVER_PATH',
    names: ['chromedriver'],
    places: ['/usr/lib/chromium-browser/chromedriver', '/usr/lib/chromium/chromedriver'],
  });
}
