import { describe, expect, it } from 'vitest';
import { readClients } from '../../../simulators/broker/clients.ts';
import { brokerOptions } from '../../../simulators/broker/options.ts';
import type { HarnessError } from '../../../simulators/world/harness-error.ts';
import { setStage } from './stage.ts';
import { serviceKey, stageClient } from './stage-service.ts';

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    const { code, message } = error as HarnessError;
    return `${code} ${message}`;
  }
  return 'nothing was thrown';
};

describe('A clients file', () => {
  it.each<[string, object]>([
    ['0.id', [{ ...stageClient(), id: 'RP-1' }]],
    ['0.redirectUris', [{ ...stageClient(), redirectUris: [] }]],
    ['0.redirectUris.0', [{ ...stageClient(), redirectUris: ['callback'] }]],
    ['0.algorithm', [{ ...stageClient(), algorithm: 'PS256' }]],
    ['0.keys', [{ ...stageClient(), algorithm: 'RS256' }]],
    ['0.keys.0', [{ ...stageClient(), keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] }]],
    ['0.keys.0', [{ ...stageClient(), keys: [serviceKey.export({ format: 'jwk' })] }]],
    ['0.pem', [{ ...stageClient(), pem: 'not a key' }]],
    ['0.pem', [{ ...stageClient(), pem: serviceKey.export({ format: 'pem', type: 'pkcs8' }) }]],
    ['0.scopes.1', [{ ...stageClient(), scopes: ['openid', 'email'] }]],
    ['0.policyUrl', [{ ...stageClient(), policyUrl: undefined }]],
    ['1.id', [stageClient(), stageClient()]],
    ['secret', [{ ...stageClient(), secret: 'x' }]],
  ])('that is wrong at %s is refused with that name', (field, input) => {
    const message = messageOf(() => readClients(input));
    expect(message).toMatch(/^file-invalid Failed to read the clients: /);
    expect(message).toContain(field);
    expect(message).not.toContain('PRIVATE');
  });

  it('makes a client its own sector unless it names one', () => {
    const clients = readClients([stageClient(), stageClient({ id: 'RP2', sector: 'group' })]);
    expect([...clients.values()].map(({ sector }) => sector)).toEqual(['RP00000001', 'group']);
  });
});

describe('The options of the broker', () => {
  it('refuse what they do not know, by name', () => {
    expect(messageOf(() => setStage({ options: { qrLifetime: 1 } as never }))).toMatch(/^option-invalid .*qrLifetime/);
    expect(messageOf(() => setStage({ options: { origin: 'broker' } }))).toMatch(/^option-invalid .*origin/);
  });

  it('say of each what it is for, how well it is known and from where', () => {
    for (const [name, option] of Object.entries(brokerOptions.shape)) {
      expect(option.meta(), name).toMatchObject({
        description: expect.stringMatching(/\.$/),
        standing: expect.stringMatching(/^(official|observed|assumed)$/),
        source: expect.stringMatching(/./),
      });
    }
  });
});
