import { describeSampleService } from '../../../scenarios/certification/sample-service.ts';
import type { Subject } from '../../../scenarios/certification/prove-plan.ts';
import { createArcticClient } from './arctic.ts';
import { createBadgatewayClient } from './badgateway.ts';
import { createLibraryService } from './library-service.ts';
import { createOauth4webapiClient } from './oauth4webapi.ts';

/** Honest services on client libraries that others wrote, beside ours on openid-client. */
export const honestSubjects: readonly Subject[] = [
  {
    id: 'oauth4webapi',
    make: createLibraryService('oauth4webapi', createOauth4webapiClient),
    describe: describeSampleService,
  },
  {
    id: 'oauth2-client',
    make: createLibraryService('oauth2-client', createBadgatewayClient),
    describe: describeSampleService,
  },
  {
    id: 'arctic',
    make: createLibraryService('arctic', createArcticClient),
    describe: describeSampleService,
  },
];
