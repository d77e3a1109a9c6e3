import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WDA_ERRORS } from '../../../../simulators/phone/ios/wda/wda-failure.ts';
import { USUAL_SETTINGS } from '../../../../simulators/phone/ios/wda/wda-settings.ts';
import { WDA_ROUTES } from '../../../../simulators/phone/ios/wda/wda-routes.ts';
import { ATTRIBUTE_NAMES } from '../../../../simulators/phone/ios/ui/attribute-of.ts';
import { realWdaFolder, realWdaRoutes, routesIn } from './real-wda-routes.ts';

const real = new Set(realWdaRoutes());
const ours = WDA_ROUTES.flatMap(({ method, path, within }) => [
  ...(within === 'no-session' ? [] : [`${method} ${path}`]),
  ...(within === 'session' ? [] : [`${method} ${path} without session`]),
]);

const source = (file: string): string => readFileSync(join(realWdaFolder(), file), 'utf8');

describe('the simulated WebDriverAgent and the sources of the real one', () => {
  it('are compared where there is something to compare', () => {
    expect(real.size).toBeGreaterThan(100);
    expect(readdirSync(join(realWdaFolder(), 'Commands')).filter((file) => file.endsWith('.m')).length).toBe(12);
  });

  it('have no route of ours that the real one lacks', () => {
    expect(ours.filter((route) => !real.has(route))).toEqual([]);
    expect(ours.filter((route, at) => ours.indexOf(route) < at)).toEqual([]);
  });

  it('tell which routes of the real one are not simulated: each fails the scenario that asks for it', () => {
    const lacking = [...real].filter((route) => !ours.includes(route) && !route.endsWith('without session')).sort();
    expect(lacking).toMatchInlineSnapshot(`
      [
        "DELETE /wda/simulatedLocation",
        "GET /element/:uuid/screenshot",
        "GET /rotation",
        "GET /screenshot/:uuid",
        "GET /wda/accessibleSource",
        "GET /wda/device/location",
        "GET /wda/deviceOrientation",
        "GET /wda/element/:uuid/accessibilityContainer",
        "GET /wda/element/:uuid/getVisibleCells",
        "GET /wda/screens",
        "GET /wda/simulatedLocation",
        "GET /wda/video",
        "GET /wda/voiceOver/currentSpeech",
        "GET /wda/voiceOver/enabled",
        "POST /rotation",
        "POST /wda/element/:uuid/forceTouch",
        "POST /wda/element/:uuid/keyboardInput",
        "POST /wda/element/:uuid/pinch",
        "POST /wda/element/:uuid/pressAndDragWithVelocity",
        "POST /wda/element/:uuid/rotate",
        "POST /wda/element/:uuid/scrollTo",
        "POST /wda/element/:uuid/tapWithNumberOfTaps",
        "POST /wda/element/:uuid/twoFingerTap",
        "POST /wda/expectNotification",
        "POST /wda/forceTouch",
        "POST /wda/performAccessibilityAudit",
        "POST /wda/performIoHidEvent",
        "POST /wda/pickerwheel/:uuid/select",
        "POST /wda/pinch",
        "POST /wda/pressAndDragWithVelocity",
        "POST /wda/resetAppAuth",
        "POST /wda/rotate",
        "POST /wda/simulatedLocation",
        "POST /wda/siri/activate",
        "POST /wda/tapWithNumberOfTaps",
        "POST /wda/touch_id",
        "POST /wda/twoFingerTap",
        "POST /wda/video/start",
        "POST /wda/video/stop",
        "POST /wda/voiceOver/disable",
        "POST /wda/voiceOver/enable",
        "POST /wda/voiceOver/move",
      ]
    `);
  });

  it('answer every error with the same status', () => {
    const statuses = {
      InternalServerError: 500,
      NotFound: 404,
      BadRequest: 400,
      MethodNotAllowed: 405,
      RequestTimeout: 408,
    };
    const text = source('Routing/FBCommandStatus.m');
    const errors = [
      ...text.matchAll(
        /FB_(\w+?)(?:_ERROR)? = @"([a-z ]+)";\nstatic const HTTPStatusCode \S+ = kHTTPStatusCode(\w+);/g,
      ),
    ];
    const theirs = Object.fromEntries(
      errors.map(([, , name, code]) => [name, statuses[code as keyof typeof statuses]]),
    );
    expect(Object.keys(theirs).length).toBeGreaterThan(12);
    for (const [name, status] of Object.entries(WDA_ERRORS)) expect([name, theirs[name]]).toEqual([name, status]);
  });

  it('know the same settings', () => {
    const theirs = [...source('Utilities/FBSettings.m').matchAll(/ = @"(\w+)";/g)].map(([, name]) => name);
    expect(theirs.length).toBeGreaterThan(30);
    expect(Object.keys(USUAL_SETTINGS).toSorted()).toEqual(theirs.toSorted());
  });

  it('know the same attributes', () => {
    const theirs = [...source('Routing/FBElement.h').matchAll(/@property[^;]*\bwd([A-Z]\w*);/g)].map(([, name = '']) =>
      name === 'UID' ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    );
    expect(theirs.length).toBeGreaterThan(15);
    expect(ATTRIBUTE_NAMES.filter((name) => !theirs.includes(name))).toEqual([]);
    expect(theirs.filter((name) => !ATTRIBUTE_NAMES.includes(name))).toEqual(['UID']);
  });

  it('name only sources that there are', () => {
    const folder = 'simulators/phone/ios';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const named = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(/@see ([^*\n]+)/g)].flatMap(([, list = '']) => list.match(/\bFB[A-Z]\w+/g) ?? []);
    });
    expect(named.length).toBeGreaterThan(10);
    const places = ['Commands', 'Routing', 'Utilities', '.'];
    const missing = named.filter(
      (name) => !places.some((place) => existsSync(join(realWdaFolder(), place, `${name}.m`))),
    );
    expect(missing).toEqual([]);
  });
});

describe('reading the sources', () => {
  it('passes over what is not compiled for a phone', () => {
    const text = [
      '[[FBRoute GET:@"/a"].withoutSession respond',
      '#if TARGET_OS_TV',
      '[[FBRoute GET:@"/b"] respond',
      '#elif !TARGET_OS_WATCH',
      '[[FBRoute POST:@"/c"] respond',
      '#endif',
    ];
    expect(routesIn(text.join('\n'))).toEqual(['GET /a without session', 'POST /c']);
  });
});
