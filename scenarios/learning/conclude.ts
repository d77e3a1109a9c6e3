import type { Standing } from '../../simulators/broker/standing.ts';
import type { BrokerOptions } from '../../simulators/broker/options.ts';
import { brokerOptions } from '../../simulators/broker/options.ts';
import { describeOptions } from '../catalogue/describe-options.ts';
import { RULES } from './rules.ts';
import type { Rule, Sighting } from './sighting.ts';
import type { Traffic } from './traffic.ts';

/** What a recording says of one option. */
export interface Finding {
  /** Its name, as `cancelErrors.person` where it is a member of one. */
  readonly option: string;
  readonly standing: Standing;
  readonly ours: unknown;
  /** `unclear`: entries contradict each other. `silent`: nothing in it decides. */
  readonly outcome: 'confirmed' | 'contradicted' | 'unclear' | 'silent';
  /** What ours should be; absent where the recording only shows that ours is wrong. */
  readonly seen?: unknown;
  readonly sightings: readonly Sighting[];
}

/** Holds a recording against options, one finding for each that a recording could ever decide or that is only assumed. */
export function conclude(traffic: Traffic, options: BrokerOptions): Finding[] {
  return describeOptions('broker', brokerOptions).flatMap(({ id, standing }) => {
    const rule = RULES[id];
    const ours: unknown = options[id as keyof BrokerOptions];
    if (rule === undefined) {
      return standing === 'assumed' ? [{ option: id, standing, ours, outcome: 'silent' as const, sightings: [] }] : [];
    }
    if (typeof rule === 'function') return [findingOf(id, standing, ours, rule, traffic)];
    return Object.entries(ours as Record<string, unknown>).map(([member, value]) =>
      findingOf(`${id}.${member}`, standing, value, rule[member] ?? (() => []), traffic),
    );
  });
}

function findingOf(option: string, standing: Standing, ours: unknown, rule: Rule, traffic: Traffic): Finding {
  const sightings = rule(traffic);
  return { option, standing, ours, sightings, ...outcomeOf(sightings, ours) };
}

function outcomeOf(sightings: readonly Sighting[], ours: unknown): Pick<Finding, 'outcome' | 'seen'> {
  const values = sightings.flatMap(({ shows }) => (typeof shows === 'object' && 'value' in shows ? [shows.value] : []));
  const isElse = sightings.some(({ shows }) => shows === 'something-else');
  const isTooShort = sightings.some(
    ({ shows }) => typeof shows === 'object' && 'atLeastMs' in shows && shows.atLeastMs > Number(ours),
  );
  const [seen, ...others] = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  if (others.length > 0 || (isElse && seen !== undefined)) return { outcome: 'unclear' };
  if (isElse || isTooShort) return { outcome: 'contradicted' };
  if (seen === undefined) return { outcome: 'silent' };
  return JSON.stringify(seen) === JSON.stringify(ours)
    ? { outcome: 'confirmed', seen }
    : { outcome: 'contradicted', seen };
}
