/** What the driver of an iPhone is told, so that its session is one of the phone's own Safari. */
export function safariSession(): Readonly<Record<string, unknown>> {
  return {
    browserName: 'Safari',
    'appium:safariInitialUrl': 'about:blank',
    'appium:nativeWebTap': true,
  };
}
