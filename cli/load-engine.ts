import type { Engine } from './engine.ts';

/** Loads the rooms behind the commands: each only when it is asked for, because loading takes time. */
export async function loadEngine(): Promise<Engine> {
  return {
    async runScenarios(request) {
      const { runScenarios } = await import('../scenarios/playing/engine.ts');
      return runScenarios(request);
    },
    async playNight(request) {
      const { playNight } = await import('../scenarios/nightly/play-night.ts');
      return playNight(request);
    },
    async replayFile(path, request) {
      const { replayFile } = await import('../scenarios/playing/replay.ts');
      return replayFile(path, request);
    },
    async list(name) {
      const { listThings } = await import('../scenarios/catalogue/list-things.ts');
      return listThings(name) as never;
    },
    async listSecrets(environment) {
      const { listSecrets } = await import('../scenarios/catalogue/list-secrets.ts');
      return listSecrets(environment);
    },
    async saveAsScenario(path, place) {
      const { saveAsScenario } = await import('../scenarios/playing/replay.ts');
      return saveAsScenario(path, place);
    },
    async appendixOf(results, outDir) {
      const { appendixOf } = await import('../scenarios/catalogue/appendix.ts');
      return appendixOf(results, outDir);
    },
    async photographPage(file, picture, width) {
      const { photographPage } = await import('../scenarios/hands/photograph-page.ts');
      return photographPage(file, picture, width);
    },
    async versionsUnderTest() {
      const { versionsUnderTest } = await import('../scenarios/playing/versions.ts');
      return versionsUnderTest();
    },
    async certify(request) {
      const { certify } = await import('../scenarios/certification/certify.ts');
      return certify(request);
    },
    async whyNotAnswer(name, before) {
      const { whyNotAnswer } = await import('../scenarios/certification/write-service-file.ts');
      return whyNotAnswer(name, before);
    },
    async writeServiceFile(path, answers) {
      const { writeServiceFile } = await import('../scenarios/certification/write-service-file.ts');
      return writeServiceFile(path, answers);
    },
    async learn(request) {
      const { learn } = await import('../scenarios/learning/learn.ts');
      return learn(request);
    },
    async serve(request) {
      const { serveBrokerAlone } = await import('../scenarios/serving/serve-broker.ts');
      return serveBrokerAlone(request);
    },
  };
}
