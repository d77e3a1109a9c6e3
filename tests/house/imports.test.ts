import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../scenarios/catalogue/all.ts';
import { importsOf, parse, roomOf, sources, type SourceFile } from './source-files.ts';

/** Who may import whom. To change a rule is to change a row, with its reason beside it. */
const ROOMS: readonly { room: string; may: readonly string[]; because: string }[] = [
  { room: 'simulators/world', may: [], because: 'Time and chance depend on nobody.' },
  { room: 'reports', may: [], because: 'A verdict must not know how it came about.' },
  { room: 'simulators/trust', may: ['simulators/world'], because: 'Certificates are dated by the clock.' },
  ...['broker', 'card', 'phone', 'relying-party', 'platform-operator'].map((name) => ({
    room: `simulators/${name}`,
    may: ['simulators/world', 'simulators/trust'],
    because: 'Simulators meet on the wire only, so that each can be exchanged for the real thing.',
  })),
  {
    room: 'scenarios',
    may: [
      'simulators/world',
      'simulators/trust',
      'simulators/broker',
      'simulators/card',
      'simulators/phone',
      'simulators/relying-party',
      'simulators/platform-operator',
      'reports',
    ],
    because: 'The stage wires the rooms together, and checks are made of the report’s records.',
  },
  { room: 'cli', may: ['scenarios', 'reports', 'simulators/world'], because: 'A command calls a room and prints.' },
  {
    room: 'wdio.conf.ts',
    may: ['tests', 'reports'],
    because: 'It says which phones the runner has sessions with, as the tests know them, and has their report made.',
  },
  {
    room: 'tests',
    may: [
      'simulators/world',
      'simulators/trust',
      'simulators/broker',
      'simulators/card',
      'simulators/phone',
      'simulators/relying-party',
      'simulators/platform-operator',
      'scenarios',
      'reports',
      'cli',
    ],
    because: 'Tests may look anywhere; nothing may lean on them.',
  },
];

/** Packages that only some files may import: paths of files, or of folders with a `/` at the end. */
const PACKAGES: readonly { names: RegExp; only: readonly string[]; because: string }[] = [
  {
    names: /^node:(?:http|https|http2|net|tls|dgram)$|^@hono\/node-server$|^undici$/,
    only: [
      'simulators/world/proxy.ts',
      'simulators/broker/server.ts',
      'scenarios/certification/outside.ts',
      'simulators/phone/android/android-phone.ts',
      'simulators/phone/android/uia2/uia2-server.ts',
      'simulators/phone/android/chrome/devtools-socket.ts',
      'simulators/phone/android/chrome/phone-proxy.ts',
      'scenarios/hands/chrome/tell-devtools.ts',
      'scenarios/hands/appium/free-port.ts',
      'scenarios/hands/appium/answers.ts',
      'scenarios/hands/appium/offer-card.ts',
      'scenarios/hands/grid/grid-client.ts',
      'scenarios/phones/traffic/record-adb.ts',
      'scenarios/phones/traffic/record-traffic.ts',
      'simulators/card/pcsc/insert-card.ts',
      'simulators/card/pcsc/control-server.ts',
      'simulators/card/pcsc/control-client.ts',
      'simulators/phone/ios/usbmux/serve-usbmux.ts',
      'simulators/phone/ios/usbmux/list-usb-devices.ts',
      'simulators/phone/ios/lockdown/secure-stream.ts',
      'simulators/phone/ios/wda/serve-wda.ts',
      'tests/bench/',
      'tests/phone/',
      'tests/unit/card-pcsc/',
      'tests/unit/phone/ios/',
      'tests/unit/phones/',
    ],
    because: 'Sockets belong to skins; everything else speaks Request and Response.',
  },
  {
    names: /^(?:@playwright\/|playwright|webdriverio|@wdio\/|appium)/,
    only: [
      'scenarios/hands/',
      'scenarios/package/test.ts',
      'playwright.config.ts',
      'tests/browser/',
      'tests/phone/scenarios.phone.ts',
      'tests/unit/reports/write-reports.test.ts',
    ],
    because:
      'Engines belong to the hands, and tests to their runners; one file is a Playwright test of somebody else’s, one opens a finished report.',
  },
  {
    names: /^(?:pcsclite|smartcard)$/,
    only: ['simulators/card/pcsc/drivers/'],
    because: 'They need a compiler and PC/SC: optional, and loaded only when a reader is asked for.',
  },
  { names: /^@viz-js\//, only: ['reports/render/draw-graph.ts'], because: 'One file draws graphs.' },
  { names: /^sql\.js$/, only: ['reports/history/'], because: 'One place writes the history, whole or not at all.' },
  {
    names: /^(?:@resvg\/|subset-font$)/,
    only: ['simulators/phone/rendering/'],
    because: 'Only simulated phones make pixels, and only when a driver asks for them.',
  },
  {
    names: /^msw$/,
    only: ['scenarios/package/tegata-handlers.ts'],
    because: 'Only somebody else’s tests need it, and they bring it along.',
  },
  {
    names: /^(?:vitest|fast-check)(?:\/|$)/,
    only: ['tests/', 'vitest.config.ts'],
    because: 'What ships must not need what tests it.',
  },
];

/** What a check of a service is written in. */
const VOCABULARY =
  /^(?:scenarios\/certification\/(?:(?:judges|journeys)\/[\w-]+|trial|finding|evidence)|simulators\/broker\/documents)\.ts$/;

const rowOf = (path: string) => ROOMS.find(({ room }) => room === roomOf(path));
const isScenario = (path: string): boolean => CHAPTERS.some((chapter) => path.startsWith(`scenarios/${chapter}/`));
const stands = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

function wrongImports(file: SourceFile): string[] {
  const room = roomOf(file.path);
  const row = rowOf(file.path);
  return importsOf(file).flatMap((target) => {
    const wrong = (because: string): string[] => [`${file.path} imports ${target}: ${because}`];
    const rule = PACKAGES.find(({ names }) => names.test(target));
    if (rule) return stands(file.path, rule.only) ? [] : wrong(rule.because);
    if (file.path.startsWith('scenarios/certification/plan/')) {
      return VOCABULARY.test(target)
        ? []
        : wrong('A check of a service knows its vocabulary, the journeys and the judges.');
    }
    if (isScenario(file.path)) {
      return /^scenarios\/(?:scenario|families\/[\w-]+)\.ts$/.test(target)
        ? []
        : wrong('A scenario knows the vocabulary, and the scenario that it is a case of.');
    }
    const isOfHouse = /^(?:simulators|scenarios|reports|cli|tests)\//.test(target);
    if (!isOfHouse || roomOf(target) === room) return [];
    return row?.may.includes(roomOf(target)) ? [] : wrong(row?.because ?? 'This room has no row in the table.');
  });
}

describe('imports', () => {
  it.each(ROOMS)('of $room keep to its row: $because', ({ room }) => {
    expect(sources.filter(({ path }) => roomOf(path) === room).flatMap(wrongImports)).toEqual([]);
  });

  it('come from no room without a row', () => {
    const rooms = new Set(sources.filter(({ path }) => path.includes('/')).map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !rowOf(`${room}/x.ts`))).toEqual([]);
  });

  it('of configuration files keep to the packages that are theirs', () => {
    expect(sources.filter(({ path }) => !path.includes('/')).flatMap(wrongImports)).toEqual([]);
  });

  it('give every exception a use', () => {
    const unused = PACKAGES.flatMap(({ names, only }) =>
      only.filter(
        (place) =>
          !sources.some((file) => stands(file.path, [place]) && importsOf(file).some((name) => names.test(name))),
      ),
    );
    expect(unused).toEqual([]);
  });

  it('name files, never folders, and end in .ts', () => {
    const bent = sources.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => /^(?:simulators|scenarios|reports|cli|tests)\//.test(target) && !/\.(?:ts|json)$/.test(target),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(bent).toEqual([]);
  });

  it.each([
    ['simulators/card/card.ts', "import '../broker/broker.ts';"],
    ['simulators/card/card.ts', "import { connect } from 'node:net';"],
    ['simulators/world/world.ts', "import type { Trust } from '../trust/trust.ts';"],
    ['simulators/phone/phone.ts', "const later = await import('../card/card.ts');"],
    ['simulators/phone/phone.ts', "export { card } from '../card/card.ts';"],
    ['scenarios/stage.ts', "import { visit } from '../tests/unit/relying-party/visit.ts';"],
    ['scenarios/stage.ts', "import { chromium } from '@playwright/test';"],
    ['scenarios/authentication/x/y.ts', "import { createStage } from '../../stage.ts';"],
    ['scenarios/certification/plan/x/y.ts', "import { createWorker } from '../../worker.ts';"],
    ['reports/tally.ts', "import { expect } from 'vitest';"],
    ['simulators/new-room/x.ts', "import '../card/card.ts';"],
  ])('that are forbidden are found: %s with %s', (path, text) => {
    expect(wrongImports(parse(path, text))).toHaveLength(1);
  });
});
