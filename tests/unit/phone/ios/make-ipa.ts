import { strToU8, zipSync } from 'fflate';
import { writePlist } from '../../../../simulators/phone/ios/plist/write-plist.ts';

/** Makes an app package for a test: one `Info.plist` and nothing that could run. */
export function makeIpa(info: Readonly<Record<string, string>>): Buffer {
  const platforms = { CFBundleSupportedPlatforms: ['iPhoneOS'] };
  const facts = {
    ...platforms,
    CFBundleIdentifier: 'test.tegata.own',
    CFBundleName: 'Own',
    CFBundleVersion: '7',
    ...info,
  };
  const folder = 'Payload/Own.app';
  return Buffer.from(
    zipSync({ [`${folder}/Info.plist`]: new Uint8Array(writePlist(facts)), [`${folder}/Own`]: strToU8('no code') }),
  );
}
