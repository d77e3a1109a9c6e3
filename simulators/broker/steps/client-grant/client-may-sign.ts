import { DOCUMENTS } from '../../documents.ts';
import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { ClientGrant } from './client-grant.ts';

/** Only a client that signs has any use for a token of its own. */
export const clientMaySign: Step<ClientGrant> = {
  id: 'client-may-sign',
  standing: 'official',
  source: `${DOCUMENTS.guideline}: for signing only; wording: ${DOCUMENTS.keycloakSource}`,
  check({ client }) {
    if (client.scopes.includes('sign')) return;
    const description = 'Client not enabled to retrieve service account: it is not registered for scope sign';
    throw new ProtocolError('json', 400, 'unauthorized_client', description);
  },
};
