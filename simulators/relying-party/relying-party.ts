import { explainIssues } from '../trust/explain-issues.ts';
import { HarnessError } from '../world/harness-error.ts';
import { onceForEach } from '../world/once-for-each.ts';
import type { Handle } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import { reachBroker } from './broker-unreachable.ts';
import { createBrokerClient } from './broker-client.ts';
import { registrationOf, type ClientRegistration } from './client-registration.ts';
import { serviceConfig, type ServiceConfig, type ServiceInput } from './config.ts';
import { answerVisit } from './routes.ts';
import { honestServiceRules, type ServiceRules } from './rules.ts';
import { createSessions } from './sessions.ts';
import type { Service } from './sign-in.ts';
import { withPatience } from './with-patience.ts';

/** A service that signs people in with their My Number Card. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
  readonly handle: Handle;
  /** What the broker has to know of it. */
  readonly client: ClientRegistration;
}

/**
 * Makes a service; it does nothing until its first request.
 * @throws HarnessError `option-invalid`, naming the member that is wrong
 */
export function createRelyingParty(
  world: World,
  input: ServiceInput,
  rules: ServiceRules = honestServiceRules,
): RelyingParty {
  const config = readConfig(input);
  const random = world.random.fork(`service/${config.id}`);
  const sessions = createSessions(world.clock, () => rules.drawSessionId(random), config.sessionLifeMs);
  const broker = createBrokerClient(world, config, rules);
  const send = reachBroker(withPatience(world.clock, world.network.as(config.id), rules.patienceMs));
  const { clock, network } = world;
  const service: Service = { config, rules, sessions, broker, send, clock, wait: network.dawdle };
  return {
    id: config.id,
    origin: config.origin,
    handle: (request) => answerVisit(request, service),
    client: registrationOf(config),
  };
}

const readConfig = onceForEach((input: ServiceInput): ServiceConfig => {
  const read = serviceConfig.safeParse(input);
  if (read.success) return read.data;
  throw new HarnessError('option-invalid', `Failed to make a service: ${explainIssues(read.error)}.`);
});
