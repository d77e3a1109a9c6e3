import { describe, expect, it } from 'vitest';
import { deviceKindOf } from '../../../simulators/broker/device-kind.ts';
import { setStage } from './stage.ts';

const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0';

describe('A device', () => {
  it.each([
    [
      'iPhone',
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`,
      undefined,
      'smartphone',
    ],
    ['Android phone', `Mozilla/5.0 (Linux; Android 16; Pixel 9) ${CHROME} Mobile Safari/537.36`, '?1', 'smartphone'],
    [
      'Android phone, Firefox',
      'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
      undefined,
      'smartphone',
    ],
    ['Android tablet', `Mozilla/5.0 (Linux; Android 16; Pixel Tablet) ${CHROME} Safari/537.36`, '?0', 'tablet'],
    [
      'Android tablet, Firefox',
      'Mozilla/5.0 (Android 16; Tablet; rv:153.0) Gecko/153.0 Firefox/153.0',
      undefined,
      'tablet',
    ],
    [
      'iPad that says so',
      `Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`,
      undefined,
      'tablet',
    ],
    ['iPad as it comes', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`, undefined, 'pc'],
    [
      'iPhone in desktop view',
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`,
      undefined,
      'pc',
    ],
    ['Android phone in desktop view', `Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`, '?0', 'pc'],
    ['Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, '?0', 'pc'],
    ['something that says nothing', '', undefined, 'pc'],
  ])('%s is told by its browser', (_, userAgent, mobileHint, kind) => {
    expect(deviceKindOf(userAgent, mobileHint)).toBe(kind);
  });

  it.each([
    ['smartphone', 'open-app'],
    ['tablet', 'qr'],
    ['pc', 'qr'],
  ] as const)('is taken for a %s when the option says so', async (deviceKind, page) => {
    const stage = setStage({ options: { deviceKind } });
    expect((await stage.browser('smartphone').begin(stage.service.authorizeUrl())).page).toBe(page);
  });
});
