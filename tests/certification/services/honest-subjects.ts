import { describeSampleService } from '../../../scenarios/certification/sample-service.ts';
import type { Subject } from '../../../scenarios/certification/prove-plan.ts';
import type { Audience } from '../../../scenarios/certification/trial.ts';
import { createArcticClient } from './arctic.ts';
import { createBadgatewayClient } from './badgateway.ts';
import { createLibraryService, type LibraryClient, type Surroundings } from './library-service.ts';
import { createOauth4webapiClient } from './oauth4webapi.ts';
import { havingSigned, signingKind } from './signing.ts';

/** An honest service, and whom checks may be for that it has to pass, besides those for everybody. */
export interface HonestSubject extends Subject {
  readonly audiences: readonly Audience[];
}

const signsPeopleIn = (id: string, make: (surroundings: Surroundings) => LibraryClient): HonestSubject => ({
  id,
  audiences: ['sign-in'],
  make: createLibraryService(id, make),
  describe: describeSampleService,
});

const hasDocumentsSigned = (api: 'private' | 'government'): HonestSubject => {
  const id = `oauth4webapi-${api}`;
  return {
    id,
    audiences: ['signing', api],
    make: createLibraryService(id, havingSigned(createOauth4webapiClient, api), signingKind(api)),
    describe: describeSampleService,
  };
};

/** Honest services on client libraries that others wrote, beside ours on openid-client. */
export const honestSubjects: readonly HonestSubject[] = [
  signsPeopleIn('oauth4webapi', createOauth4webapiClient),
  signsPeopleIn('oauth2-client', createBadgatewayClient),
  signsPeopleIn('arctic', createArcticClient),
  hasDocumentsSigned('private'),
  hasDocumentsSigned('government'),
];
