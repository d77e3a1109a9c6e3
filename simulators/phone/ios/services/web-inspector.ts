import { openPlistChannel } from '../plist/plist-channel.ts';
import type { Service, Unknown } from './service.ts';

/**
 * The web inspector of a phone on which no page can be inspected: it says who it is and lists no application. The
 * service's pages of a simulated phone run in a browser of the machine.
 */
export function createWebInspector(unknown: Unknown): Service {
  return (stream) => {
    const channel = openPlistChannel(stream, ({ __selector: selector }) => {
      if (selector === '_rpc_reportIdentifier:' || selector === '_rpc_getConnectedApplications:') {
        channel.send({
          __selector: '_rpc_reportConnectedApplicationList:',
          __argument: { WIRApplicationDictionaryKey: {} },
        });
      } else if (selector !== undefined) unknown(`webinspector ${String(selector)}`);
    });
  };
}
