import type { Step } from '../../step.ts';
import type { ClientGrant } from './client-grant.ts';
import { clientMaySign } from './client-may-sign.ts';
import { clientScopeSign } from './client-scope-sign.ts';

/** The rules for giving a client a token of its own. */
export const clientGrantSteps: readonly Step<ClientGrant>[] = [clientMaySign, clientScopeSign];
