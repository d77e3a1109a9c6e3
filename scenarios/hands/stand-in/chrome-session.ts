/** What the driver of an Android phone is told, so that its session is one of the phone's own Chrome. */
export function chromeSession(): Readonly<Record<string, unknown>> {
  return {
    browserName: 'Chrome',
    // Else its owner would find it emptied.
    'goog:chromeOptions': { androidKeepAppDataDir: true },
    // The driver speaks WebDriver BiDi, its Chrome does not.
    'wdio:enforceWebDriverClassic': true,
  };
}
