import { generateAllure } from './reports/generate-allure.ts';
import { wantedOrExit } from './tests/phone/wanted-or-exit.ts';
import { adoptSession, closeWorkerPhone, openWorkerPhone } from './tests/phone/worker-phone.ts';

const { devices, seed, outDir, workers } = await wantedOrExit();

/** Scenarios on phones under WebdriverIO's own runner: one set of capabilities a phone, filled in where its session begins. */
export const config: WebdriverIO.Config = {
  runner: 'local',
  specs: ['./tests/phone/**/*.phone.ts'],
  capabilities: devices.map(({ id, platform }) => ({
    platformName: platform === 'ios' ? 'iOS' : 'Android',
    'tegata:device': id,
  })),
  maxInstances: workers,
  hostname: '127.0.0.1',
  path: '/',
  logLevel: 'error',
  outputDir: `${outDir}/logs`,
  connectionRetryCount: 0,
  connectionRetryTimeout: 60_000,
  waitforInterval: 50,
  framework: 'mocha',
  mochaOpts: { ui: 'bdd', timeout: 240_000 },
  reporters: [
    ['spec', { realtimeReporting: true, showPreface: false }],
    [
      'allure',
      {
        outputDir: `${outDir}/allure-results`,
        // They would keep every PIN that is typed.
        disableWebdriverStepsReporting: true,
        disableWebdriverScreenshotsReporting: true,
        reportedEnvironmentVars: { Tegata: '非公式 unofficial', Seed: seed },
      },
    ],
  ],
  beforeSession: openWorkerPhone,
  before: (_capabilities, _specs, browser: WebdriverIO.Browser) => adoptSession(browser),
  afterSession: closeWorkerPhone,
  async onComplete() {
    const outcome = await generateAllure(outDir, 'ja', process.env);
    console.log(outcome.made ? `${outDir}/allure/index.html` : outcome.why);
  },
};
