import { openPlistChannel } from '../plist/plist-channel.ts';
import type { Service, Unknown } from './service.ts';

/** Where a phone's notifications go out to every client that observes them. */
export interface Notifications {
  readonly service: Service;
  post(name: string): void;
}

/** The notification proxy: clients say which names they want to hear of. */
export function createNotificationProxy(unknown: Unknown): Notifications {
  const observers = new Set<{ names: Set<string>; relay: (name: string) => void }>();
  const post = (name: string): void => {
    for (const { names, relay } of observers) if (names.has(name)) relay(name);
  };
  return {
    post,
    service(stream) {
      const names = new Set<string>();
      const channel = openPlistChannel(stream, ({ Command: command, Name: name }) => {
        if (command === 'ObserveNotification') names.add(String(name));
        else if (command === 'PostNotification') post(String(name));
        else if (command === 'Shutdown') channel.send({ Command: 'ProxyDeath' });
        else unknown(`notification_proxy ${String(command)}`);
      });
      const observer = { names, relay: (name: string) => channel.send({ Command: 'RelayNotification', Name: name }) };
      observers.add(observer);
      stream.once('close', () => observers.delete(observer));
    },
  };
}
