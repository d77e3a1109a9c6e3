import type { Command } from 'commander';
import { z } from 'zod';
import { flag } from './card-options.ts';
import { APPS } from './engine.ts';
import { oneOf, wholeNumber } from './option-types.ts';

const words = z.string().min(1);

/** The options by which a command is told of the app on a phone, and of who does there what only a person can. */
export const ownPhone = {
  app: oneOf(APPS).exactOptional(),
  appAndroid: words.exactOptional().describe('a file'),
  appIos: words.exactOptional().describe('a file'),
  appAdapter: words.exactOptional().describe('a file'),
  resetApp: flag,
  presenter: words.exactOptional().describe('a command'),
  presentWithin: wholeNumber(1, 3600),
  devices: words.exactOptional().describe('a file of devices'),
};

/** The option by which a phone is chosen, where its name is no argument. */
export const chosenDevice = { device: words.exactOptional().describe('the name of a device') };

/** Declares them. */
export function declareOwnPhone(command: Command): Command {
  return command
    .option(
      '--app <mode>',
      'simulated; stand-in: its screens as a web page, in the browser of your own phone or one as large as a phone’s; own-build or real-app: on a phone of your own',
    )
    .option('--app-android <apk>', 'a build of your own, to be installed on an Android phone first')
    .option('--app-ios <ipa>', 'a build of your own, to be installed on an iPhone first')
    .option('--app-adapter <file>', 'what must be known of the app on a phone of your own')
    .option(
      '--reset-app',
      'may take the registration from the real app, where a scenario wants one that is not registered',
    )
    .option(
      '--presenter <command>',
      'does at a phone of your own what only a person can; asked at the terminal when absent',
    )
    .option('--present-within <seconds>', 'how long that may take', '60')
    .option('--devices <file>', 'a file of your own phones');
}

/** Declares the option by which a phone is chosen. */
export function declareDevice(command: Command): Command {
  return command.option(
    '--device <name>',
    'the phone of this name: ios-16, ios-18, ios-18-safari, ios-26, android-11, android-13, android-16, android-16-chrome, or one of your own',
  );
}
