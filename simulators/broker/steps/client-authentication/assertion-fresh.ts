import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import type { ClientAssertion } from './client-assertion.ts';
import { invalidClient } from './invalid-client.ts';

/** No assertion with this id was used before; from now on this one was. Comes last, so that only good ones are used up. */
export const assertionFresh: Step<ClientAssertion> = {
  id: 'assertion-fresh',
  standing: 'assumed',
  source: `${DOCUMENTS.keycloakSource}; purpose: ${DOCUMENTS.clientManual}`,
  check({ claims, client }, { store }) {
    const jti = typeof claims.jti === 'string' ? claims.jti : '';
    const exp = typeof claims.exp === 'number' ? claims.exp : 0;
    if (!store.usedAssertions.use(client?.id ?? '', jti, exp * 1000)) throw invalidClient('Token reuse detected');
  },
};
