import type { Session } from '../interaction.ts';
import { listenersOf } from '../listeners.ts';
import type { Service } from '../service.ts';
import { describeSession } from './describe-session.ts';

const FINAL = new Set(['returned', 'page_closed', 'over']);

/** Pushes a session's new state to the app that listens, and ends the stream when nothing more can come. */
export function tellApp(service: Service, session: Session): void {
  const listeners = listenersOf(session);
  if (listeners.size === 0) return;
  const data = describeSession(service, session);
  service.world.journal.write('broker', 'push', { to: 'app', event: 'state', data });
  for (const stream of listeners) {
    stream.send('state', data);
    if (FINAL.has(session.state)) stream.end();
  }
}
