import { expect, it } from 'vitest';
import { watchArrivals } from '../../../scenarios/hands/page-arrivals.ts';
import { openPushStream, type PushStream } from '../../../simulators/world/push.ts';
import { createWorld } from '../../../simulators/world/world.ts';

const BROKER = 'http://broker.test';
const PAGE = { headers: { accept: 'text/html,application/xhtml+xml' } };

/** A broker whose waiting page is told when it is over, and a browser that cannot say which of its tabs asks. */
function setUp() {
  const world = createWorld({ seed: 'arrivals', startsAt: new Date(0), sink: () => {} });
  let stream: PushStream | undefined;
  world.network.serve(BROKER, 'broker', ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/events') {
      stream = openPushStream(world.work, () => {});
      return new Response(stream.body, { headers: { 'content-type': 'text/event-stream' } });
    }
    if (pathname === '/return') return Response.redirect(`${BROKER}/callback`, 303);
    if (pathname === '/waiting' && stream) return Response.redirect(`${BROKER}/over`, 303);
    const html = `<body data-page="some"${pathname === '/waiting' ? ' data-events="/events"' : ''}>`;
    return new Response(html, { headers: { 'content-type': pathname === '/icon' ? 'image/png' : 'text/html' } });
  });
  const arrived: string[] = [];
  let acting: string | undefined;
  const { send } = watchArrivals(world, 'browser', {
    arrived: (tab) => void arrived.push(tab),
    acting: () => acting,
    openedByApp: async () => 'of an app',
  });
  return {
    arrived,
    asks: (path: string, init: RequestInit = PAGE) => send(BROKER + path, init),
    actsOn: (tab: string | undefined) => void (acting = tab),
    end: () => stream?.send('changed', {}),
  };
}

it('gives a page that comes while somebody acts to the tab that is acted on, a later one to what has opened it', async () => {
  const { asks, actsOn, arrived } = setUp();
  actsOn('tab-1');
  await asks('/start');
  actsOn(undefined);
  await asks('/icon', { headers: { accept: 'image/avif' } });
  await asks('/elsewhere');
  expect(arrived).toEqual(['tab-1', 'of an app']);
});

it('gives a page to which a reload has led to the tab that was to load itself anew, though nobody acts', async () => {
  const { asks, actsOn, arrived, end } = setUp();
  actsOn('tab-1');
  await asks('/waiting');
  actsOn(undefined);
  const { body } = await asks('/events', { headers: { accept: 'text/event-stream' } });
  // What an app has opened is on its way at the same time.
  await asks('/return');
  end();
  await body?.getReader().read();
  await asks('/callback');
  await asks('/waiting');
  await asks('/over');
  expect(arrived).toEqual(['tab-1', 'of an app', 'tab-1']);
});
