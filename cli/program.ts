import { availableParallelism } from 'node:os';
import { Argument, Command, Option } from 'commander';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { declareCard } from './card.ts';
import type { Context } from './context.ts';
import { declareNight } from './night.ts';
import { declareDevice, declareOwnPhone } from './own-phone.ts';
import { ownVersion } from './own-version.ts';
import { parseErrorInBoth } from './parse-error-in-both.ts';
import { declarePersona } from './persona.ts';
import { declarePhone } from './phone.ts';

type Raw = Record<string, unknown>;

/**
 * Declares the commands. Each loads its own code only when it is called, so that `--help` answers at once; what an
 * option may hold is checked there.
 * @param ended told of the exit code of the command that ran
 */
export function createProgram(context: Context, ended: (code: number) => void): Command {
  const program = new Command('tegata')
    .description('Conformance lab for デジタル認証アプリ. Unofficial. / デジタル認証アプリの非公式の試験環境')
    .configureOutput({
      writeOut: (text) => context.terminal.print(text.trimEnd()),
      writeErr: (text) => context.terminal.warn(text.trimEnd()),
      outputError: (text, write) => write(parseErrorInBoth(text)),
    })
    .version(ownVersion())
    .addHelpText('after', `\nExit codes:\n${exitCodes()}`)
    .exitOverride();
  const below = (parent: Command, words: string, description: string): Command =>
    parent.command(words).description(description).addOption(lang());
  const command = (words: string, description: string): Command => below(program, words, description);

  const runs = command('run [scenario...]', 'run scenarios: ids, folders or globs; all when none is named')
    .addOption(new Option('--tag <tag>', 'only those with this tag; may be given again').default([]).argParser(collect))
    .option('--failed', 'only those that did not pass last time')
    .addOption(
      new Option('--defect <id>', 'switch a broken stand-in on, to see what finds it; may be given again')
        .default([])
        .argParser(collect),
    )
    .option('--browser <hands>', 'in-process, chromium, firefox or webkit', 'in-process')
    .option(
      '--phone <hands>',
      'virtual, or android or ios: a simulated phone below the real Appium drivers',
      'virtual',
    );
  declareDevice(declareOwnPhone(runs))
    .option('--card <cards>', 'virtual, or reader: a physical test card in a PC/SC reader', 'virtual')
    .option('--reader <name>', 'a part of the name of the reader that holds it')
    .option('--disposable <file>', 'physical cards that may be locked')
    .option('--root <file>', 'PEM certificates of the roots that issued the physical card')
    .option('--grid <url>', 'a Selenium Grid whose Chromium nodes are used in place of one here')
    .option('--seed <seed>', 'decides all chance', '1')
    .option('--workers <n>', 'how many scenarios run side by side', String(Math.min(4, availableParallelism())))
    .option('--options <file>', 'options of the broker, such as tegata learn writes; a scenario’s own come first')
    .option('--require <list>', 'hands without which the run fails, with commas between')
    .option('--baseline <file>', 'expected failures; one that passes fails the run')
    .option('--out <folder>', 'where the reports go', 'reports/out')
    .action(async (select: string[], raw: Raw) => ended(await (await import('./run.ts')).run(context, select, raw)));

  declareNight(context, command, ended);

  command('list', 'list what there is')
    .addArgument(new Argument('<what>', 'scenarios, requirements, personas, faults, defects or options'))
    .option('--json', 'as JSON of a published schema')
    .action(async (what: string, raw: Raw) => ended(await (await import('./list.ts')).list(context, what, raw)));

  const replays = command('replay <file>', 'play a replay file again and say whether it still fails')
    .option('--headed', 'show the browser')
    .option('--slow', 'slowly enough to watch')
    .option('--pause-on-fail', 'keep the browser open until Enter')
    .option('--browser <hands>', 'in-process, chromium, firefox or webkit; what the file says when absent')
    .option('--phone <hands>', 'virtual, android or ios; what the file says when absent');
  declareDevice(declareOwnPhone(replays))
    .option('--save-as <place>', 'save it as a scenario of the suite: scenarios/authentication/found/NAME')
    .action(async (file: string, raw: Raw) => ended(await (await import('./replay.ts')).replay(context, file, raw)));

  command('bundle <run> <scenario>', 'make one scrubbed zip of a result, for a ticket').action(
    async (run: string, scenario: string, raw: Raw) =>
      ended(await (await import('./bundle.ts')).bundle(context, run, scenario, raw)),
  );

  command('certify [service]', 'judge a service by its file, or ask for what belongs into one (--init)')
    .option('--init', 'ask for what the file needs and write it')
    .addOption(
      new Option('--only <id>', 'only this check or family; may be given again').default([]).argParser(collect),
    )
    .option(
      '--profile <profile>',
      'authentication, authentication+attributes or signing; what its purpose asks for when absent',
    )
    .option('--workers <n>', 'how many people sign in side by side', '2')
    .option('--headed', 'show the browser')
    .option('--keep-open', 'leave the broker, and the browsers of checks that accuse, open until Ctrl+C')
    .option('--baseline <file>', 'expected failures; one that passes fails the run')
    .option('--options <file>', 'options of the broker, such as tegata learn writes')
    .option('--key <file>', 'PEM of the key that the organisation signs results with')
    .option('--history <file>', 'where runs are kept, to be held against each other', 'reports/out/history.db')
    .option('--out <folder>', 'where the report goes', 'reports/out/certification')
    .action(async (file: string | undefined, raw: Raw) =>
      ended(await (await import('./certify.ts')).certify(context, file, raw)),
    );

  command('verify <result>', 'say whether a certification’s result and its files are as they were written')
    .option('--key <file>', 'PEM of the public key that the result must be signed by')
    .action(async (file: string, raw: Raw) => ended(await (await import('./verify.ts')).verify(context, file, raw)));

  command('learn <recording>', 'say what a HAR or log of the official test environment tells about our options')
    .option('--host <host>', 'the host that was recorded', 'sb-auth-and-sign.go.jp')
    .option('--options <file>', 'options to hold it against; the usual ones when absent')
    .option('--out <folder>', 'where the options file and the masked recording go', 'reports/out/learned')
    .action(async (file: string, raw: Raw) => ended(await (await import('./learn.ts')).learn(context, file, raw)));

  command('serve', 'serve the broker over HTTP')
    .option('--port <n>', '0 for any that is free', '8410')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--clients <file>', 'the clients that may use it')
    .option('--options <file>', 'options of the broker, such as tegata learn writes')
    .option('--root <file>', 'PEM certificates of further roots whose cards are accepted')
    .option('--https', 'with a certificate of a test authority')
    .option('--as-sandbox', 'over HTTPS at the official test environment’s addresses, through a proxy on loopback')
    .option('--proxy-port <n>', 'where that proxy listens; 0 for any that is free', '8411')
    .option('--ca <file>', 'where the test authority’s certificate is written', 'tegata-test-ca.pem')
    .action(async (raw: Raw) => ended(await (await import('./serve.ts')).serve(context, raw)));

  command('doctor', 'look for what Tegata uses, and say how to get what is missing')
    .option('--for <list>', 'what you want to do: pages, reports, android, ios, card, grid', 'pages,reports')
    .option('--json', 'as one JSON object')
    .action(async (raw: Raw) => ended(await (await import('./doctor.ts')).doctor(context, raw)));

  declarePhone(
    context,
    program
      .command('phone')
      .description('real phones: map an app on one, record one, compare it with ours, compare two builds'),
    below,
    ended,
  );
  const card = program
    .command('card')
    .description('the test card outside: in PC/SC readers, traces of it, what it says');
  declareCard(context, card, below, ended);
  declarePersona(
    context,
    program.command('persona').description('the card holders: make one, export one'),
    below,
    ended,
  );

  return program;
}

function lang(): Option {
  return new Option('--lang <language>', 'ja or en; that of the system when absent');
}

function collect(tag: string, tags: string[]): string[] {
  return [...tags, tag];
}

function exitCodes(): string {
  return Object.values(EXIT_CODES)
    .map(({ code, means }) => `  ${String(code).padStart(3)}  ${means}`)
    .join('\n');
}
