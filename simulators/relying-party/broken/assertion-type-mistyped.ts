import type { ServiceDefect } from '../service-defect.ts';

/** Mistypes the value of client_assertion_type. */
export const defect: ServiceDefect = {
  id: 'assertion-type-mistyped',
  room: 'relying-party',
  sentence: { ja: 'client_assertion_type の値を書き間違える。', en: 'Mistypes the value of client_assertion_type.' },
  apply: (rules) => ({
    ...rules,
    async authenticate(config) {
      const authenticate = await rules.authenticate(config);
      return async (server, client, body, headers) => {
        await authenticate(server, client, body, headers);
        body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt');
      };
    },
  }),
};
