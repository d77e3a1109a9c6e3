import type { Unknown } from '../services/service.ts';
import type { Evaluated, Part, WebPage } from './web-page.ts';

/** What a page answers an inspector, or `undefined` when it knows no such method. */
export type Inspected = Readonly<Record<string, unknown>> | undefined;

type Params = Readonly<Record<string, unknown>>;

/** Methods that only switch on what is there anyway. */
const SWITCHES = new Set([
  'Inspector.enable',
  'Inspector.initialized',
  'Page.enable',
  'Runtime.enable',
  'Network.enable',
  'Heap.enable',
  'Debugger.enable',
  'Console.enable',
]);

/**
 * Answers WebKit's inspector protocol for a page: as much of it as the driver asks for.
 * @see https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol
 */
export async function inspectPage(
  page: WebPage,
  { method, params = {} }: { method: string; params?: Params },
  unknown: Unknown,
): Promise<Inspected> {
  if (SWITCHES.has(method)) return {};
  const answer = METHODS[method];
  if (!answer) unknown(`webinspector ${method}`);
  return answer?.(page, params);
}

const METHODS: Readonly<Record<string, (page: WebPage, params: Params) => Promise<Params>>> = {
  'Runtime.evaluate': async (page, params) =>
    told(await page.evaluate(String(params['expression']), isByValue(params))),
  'Runtime.awaitPromise': async (page, params) =>
    told(await page.outcome(String(params['promiseObjectId']), isByValue(params))),
  async 'Runtime.callFunctionOn'(page, params) {
    const given = Array.isArray(params['arguments']) ? params['arguments'] : [];
    const { objectId, functionDeclaration } = params;
    return told(await page.call(String(objectId), String(functionDeclaration), given, isByValue(params)));
  },
  async 'Page.snapshotRect'(page, { x, y, width, height }) {
    const part: Part = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
    return { dataURL: `data:image/png;base64,${Buffer.from(await page.photograph(part)).toString('base64')}` };
  },
  'Page.getCookies': async (page) => ({ cookies: await page.cookies() }),
  async 'Page.deleteCookie'(page, { cookieName, url }) {
    await page.forget(String(cookieName), String(url));
    return {};
  },
};

function isByValue(params: Params): boolean {
  return params['returnByValue'] === true;
}

function told({ result, wasThrown }: Evaluated): Params {
  return { result, wasThrown };
}
