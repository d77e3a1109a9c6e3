import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { runTool, succeeds } from './run-tool.mjs';
import { SetUpFailed } from './set-up-failed.mjs';

const CHROMIUMS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app',
  '/Applications/Chromium.app',
  '/Applications/Microsoft Edge.app',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
];
const FIREFOXES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACE = '/Applications/Firefox.app';
const onLinux = process.platform === 'linux';
const isRoot = () => process.getuid?.() === 0;

/** What a command may need of the system: how to see that it is there, what it is for, and how each system gets it. */
const PARTS = {
  browser: {
    why: 'a Chromium, for the pages',
    isThere: () => Boolean(process.env.CHROMIUM_PATH) || CHROMIUMS.some(isOnPath) || CHROMIUM_PLACES.some(existsSync),
    apt: 'chromium-headless-shell',
    brew: '--cask google-chrome',
    winget: 'Google.Chrome',
  },
  fonts: {
    why: 'Japanese fonts, for pictures',
    // Only Linux comes without them.
    isThere: () => !onLinux || JAPANESE_FONTS.some(existsSync),
    apt: 'fonts-noto-cjk',
    brew: '',
    winget: '',
  },
  java: {
    why: 'Java, for the Allure report',
    isThere: () => Boolean(process.env.JAVA_HOME) || isOnPath('java'),
    apt: 'openjdk-17-jre-headless',
    brew: 'openjdk@17',
    winget: 'EclipseAdoptium.Temurin.17.JRE',
  },
  firefox: {
    why: 'a Firefox, for the pages',
    isThere: () => Boolean(process.env.FIREFOX_PATH) || FIREFOXES.some(isOnPath) || existsSync(FIREFOX_PLACE),
    goesWithout: 'what needs Firefox will say NOT RUN',
    apt: 'firefox-esr',
    brew: '--cask firefox',
    winget: 'Mozilla.Firefox',
  },
  webkit: {
    why: 'WebKitGTK and a display without a screen, for the pages',
    // Only Linux has WebKitGTK.
    isThere: () => !onLinux || ['WebKitWebDriver', 'Xvfb'].every(isOnPath),
    goesWithout: 'what needs WebKitGTK will say NOT RUN',
    apt: 'webkit2gtk-driver xvfb',
    brew: '',
    winget: '',
  },
  pcsc: {
    why: 'a virtual card reader and OpenSC, for the tests of the card',
    // Namespaces keep each reader apart, and only Linux has them; elsewhere these tests say that they were not run.
    isThere: () => !onLinux || PCSC_PLACES.every(existsSync),
    goesWithout: 'the tests of the card on PC/SC will not run',
    apt: 'pcscd libpcsclite-dev vsmartcard-vpcd opensc opensc-pkcs11 libengine-pkcs11-openssl iproute2 util-linux',
    brew: '',
    winget: '',
  },
  chromedriver: {
    why: 'ChromeDriver, for the app as a web page and for a Selenium Grid',
    isThere: () => Boolean(process.env.CHROMEDRIVER_PATH) || isOnPath('chromedriver'),
    goesWithout: 'what needs ChromeDriver will say NOT RUN',
    apt: 'chromium-driver',
    brew: '--cask chromedriver',
    winget: 'Chromium.ChromeDriver',
  },
  adb: {
    why: 'adb, for Android phones',
    isThere: () => Boolean(process.env.ANDROID_HOME ?? process.env.ANDROID_SDK_ROOT) || isOnPath('adb'),
    goesWithout: 'nothing will run on Android phones',
    apt: 'adb',
    brew: '--cask android-platform-tools',
    winget: 'Google.PlatformTools',
  },
};
const PCSC_PLACES = [
  '/usr/sbin/pcscd',
  '/usr/include/PCSC/winscard.h',
  '/usr/lib/pcsc/drivers/serial/libifdvpcd.so',
  '/usr/bin/opensc-tool',
  '/usr/bin/pkcs11-tool',
];
const JAPANESE_FONTS = [
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/opentype/ipafont-gothic',
  '/usr/share/fonts/google-noto-cjk',
  '/usr/share/fonts/noto-cjk',
  '/usr/share/fonts/truetype/takao-gothic',
];

/**
 * Finds what is missing and has the person agree to its being installed; elsewhere it names the one command that the
 * person has to run, and goes on without what can be done without. Gives the parts to install in groups: one at a time
 * what can be done without, because a system that has no such package must still get the others.
 */
export async function findMissingSystem(needs, goAhead) {
  const lacking = needs.filter((name) => !PARTS[name].isThere());
  const missing = lacking.map((name) => PARTS[name]);
  if (missing.length === 0) return [];
  console.log(`Missing on this system: ${missing.map(({ why }) => why).join('; ')}.`);
  const canInstall = onLinux && isOnPath('apt-get') && (isRoot() || (await succeeds('sudo', ['-n', 'true'])));
  if (!canInstall) return goOnWithout(missing);
  const packages = missing.flatMap(packagesOf);
  if (!goAhead && !(await agrees(packages))) throw new SetUpFailed('Stopped: nothing was installed.');
  await asRoot(['update', '-qq']);
  return groupsOf(lacking);
}

/** Installs groups of parts. Tells which parts it installed. */
export async function installSystem(groups) {
  const installed = [];
  for (const names of groups) {
    const wanted = names.flatMap((name) => packagesOf(PARTS[name]));
    console.log(`Installing ${wanted.join(', ')} …`);
    const ended = await asRoot(['install', '-y', '--no-install-recommends', '-qq', ...wanted]);
    if (ended === 0) installed.push(...names);
    else goOnWithout(names.map((name) => PARTS[name]));
  }
  return installed;
}

function packagesOf({ apt }) {
  return apt.split(' ');
}

function groupsOf(names) {
  const needed = names.filter((name) => !PARTS[name].goesWithout);
  const others = names.filter((name) => PARTS[name].goesWithout).map((name) => [name]);
  return needed.length > 0 ? [needed, ...others] : others;
}

/** Goes on where all that is missing can be done without, and says what that costs. */
function goOnWithout(missing) {
  const needed = missing.filter(({ goesWithout }) => !goesWithout);
  if (needed.length > 0) {
    throw new SetUpFailed(`Failed to set up: please run this, then try again:\n  ${byHand(missing)}`);
  }
  console.log(
    `Going on: ${missing.map(({ goesWithout }) => goesWithout).join('; ')}. To have them:\n  ${byHand(missing)}`,
  );
  return [];
}

function asRoot(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  return isRoot()
    ? runTool('apt-get', args, { env, stdio })
    : runTool('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], { stdio });
}

async function agrees(packages) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Install ${packages.join(', ')} with apt-get now? [Y/n] `);
  terminal.close();
  return /^(y(es)?)?$/i.test(answer.trim());
}

function byHand(missing) {
  const of = (manager) =>
    missing
      .map((part) => part[manager])
      .filter((name) => name !== '')
      .join(' ');
  if (process.platform === 'darwin') return `brew install ${of('brew')}`;
  if (process.platform === 'win32') return `winget install ${of('winget')}`;
  if (isOnPath('apt-get')) return `sudo apt-get install -y --no-install-recommends ${of('apt')}`;
  return `(your package manager's install) ${of('apt')}`;
}

function isOnPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, file)));
}
