import type { Clock } from '../../world/clock.ts';
import type { Iphone } from './iphone.ts';
import { LOCKDOWN_PORT, serveLockdown } from './lockdown/lockdown.ts';
import { pairPhones } from './lockdown/pair-record.ts';
import { secureStream } from './lockdown/secure-stream.ts';
import type { PlistDictionary } from './plist/plist-value.ts';
import { createAfc } from './services/afc.ts';
import { createInstallationProxy } from './services/installation-proxy.ts';
import { createNotificationProxy } from './services/notification-proxy.ts';
import { createPhoneFiles } from './services/phone-files.ts';
import type { Service, Unknown } from './services/service.ts';
import { createSyslog, type Syslog } from './services/syslog-relay.ts';
import { createWebInspector } from './services/web-inspector.ts';
import type { PluggedPhone } from './usbmux/plugged-phone.ts';

/** The phone's end of the cable. */
export interface PhoneEnd {
  readonly plugged: PluggedPhone;
  readonly syslog: Syslog;
}

const FIRST_PORT = 50_000;

/** Makes the phone's end of a cable: lockdown, and behind it the services that a driver needs. */
export function plugInIphone(iphone: Iphone, clock: Clock, unknown: Unknown): PhoneEnd {
  const { traits, shelf, safari } = iphone;
  const syslog = createSyslog(clock, traits.name);
  const notifications = createNotificationProxy(unknown);
  const files = createPhoneFiles();
  const services: Readonly<Record<string, Service>> = {
    'com.apple.afc': createAfc(files, unknown),
    'com.apple.mobile.notification_proxy': notifications.service,
    'com.apple.syslog_relay': syslog.service,
    'com.apple.webinspector': createWebInspector(safari, unknown),
    'com.apple.mobile.installation_proxy': createInstallationProxy({
      shelf,
      files,
      osVersion: traits.osVersion,
      unknown,
      installed({ bundleId, version }) {
        syslog.write('installd', `Installed ${bundleId} ${version}`);
        notifications.post('com.apple.mobile.application_installed');
      },
      removed(bundleId) {
        syslog.write('installd', `Uninstalled ${bundleId}`);
        notifications.post('com.apple.mobile.application_uninstalled');
      },
    }),
  };
  const names = Object.keys(services);
  const startService = (name: string): number | undefined =>
    names.includes(name) ? FIRST_PORT + names.indexOf(name) : undefined;

  return {
    syslog,
    plugged: {
      udid: traits.udid,
      pairRecord: () => pairPhones().record,
      port(number) {
        if (number === LOCKDOWN_PORT) {
          const values = (): PlistDictionary => describePhone(iphone, clock);
          return (stream) => serveLockdown(stream, { pairing: pairPhones(), values, startService, unknown });
        }
        const service = services[names[number - FIRST_PORT] ?? ''];
        return service && ((stream) => service(secureStream(stream, pairPhones())));
      },
    },
  };
}

/** What lockdown tells of the phone: made up where a real phone has a number of its own. */
function describePhone({ traits }: Iphone, clock: Clock): PlistDictionary {
  return {
    ActivationState: 'Activated',
    BuildVersion: traits.build,
    CPUArchitecture: 'arm64e',
    DeviceClass: 'iPhone',
    DeviceName: traits.name,
    PasswordProtected: true,
    ProductName: 'iPhone OS',
    ProductType: traits.productType,
    ProductVersion: traits.osVersion,
    ProtocolVersion: '2',
    TimeIntervalSince1970: Math.floor(clock.now() / 1000),
    TimeZone: 'Asia/Tokyo',
    TimeZoneOffsetFromUTC: 32_400,
    UniqueDeviceID: traits.udid,
    WiFiAddress: '02:00:00:00:00:01',
  };
}
