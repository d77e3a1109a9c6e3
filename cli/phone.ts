import { Argument, type Command } from 'commander';
import type { Context } from './context.ts';
import { declareOwnPhone } from './own-phone.ts';

type Raw = Record<string, unknown>;

/**
 * Declares `tegata phone` and what is below it; each loads its own code only when it is called.
 * @param command declares a command with the options that all have
 * @param ended told of the exit code of the command that ran
 */
export function declarePhone(
  context: Context,
  parent: Command,
  command: (parent: Command, words: string, description: string) => Command,
  ended: (code: number) => void,
): void {
  command(parent, 'record', 'stand between Appium and a phone, and keep what its answers are made of')
    .option('--wda <url>', 'of an iPhone: where WebDriverAgent answers, such as http://127.0.0.1:8100')
    .option('--adb <port>', 'of an Android phone: where its adb server listens, usually 5037')
    .requiredOption('--out <file>', 'where the recording goes: routes, names and kinds, never what was typed or read')
    .action(async (raw: Raw) => ended(await (await import('./phone-record.ts')).phoneRecord(context, raw)));

  const map = command(
    parent,
    'map',
    'walk the app on a phone and tell which elements its locator map finds, with a draft of a better one',
  )
    .addArgument(new Argument('<device>', 'the name of a device'))
    .addArgument(new Argument('[scenario...]', 'what to walk by; some that meet every screen when none is named'));
  declareOwnPhone(map)
    .option('--out <folder>', 'where the page, its pictures and the draft go', 'reports/out/phone-map')
    .action(async (device: string, select: string[], raw: Raw) =>
      ended(await (await import('./phone-map.ts')).phoneMap(context, device, select, raw)),
    );

  const reset = command(parent, 'reset', 'take its registration, which a phone keeps, from the app on one of your own');
  reset.addArgument(new Argument('<device>', 'the name of a device'));
  declareOwnPhone(reset).action(async (device: string, raw: Raw) =>
    ended(await (await import('./phone-reset.ts')).phoneReset(context, device, raw)),
  );

  command(parent, 'compare', 'tell where a recorded phone and a simulated one differ')
    .addArgument(new Argument('<file>', 'a recording'))
    .option('--with <device>', 'the simulated phone; ios-18 or android-16 when absent')
    .option('--json', 'as JSON')
    .action(async (file: string, raw: Raw) =>
      ended(await (await import('./phone-compare.ts')).phoneCompare(context, file, raw)),
    );

  command(parent, 'builds', 'hold the runs of two builds of an app against each other, device by device')
    .addArgument(new Argument('<before>', 'the folder of the run of one build'))
    .addArgument(new Argument('<after>', 'the folder of the run of the other'))
    .option('--out <folder>', 'where the page goes', 'reports/out')
    .action(async (before: string, after: string, raw: Raw) =>
      ended(await (await import('./phone-builds.ts')).phoneBuilds(context, before, after, raw)),
    );
}
