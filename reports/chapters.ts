import type { ScenarioResult } from './result.ts';

/** Groups results by chapter, the first part of a scenario's path, in order of appearance. */
export function byChapter(results: readonly ScenarioResult[]): Map<string, ScenarioResult[]> {
  return groupBy(results, ({ scenario }) => chapterOf(scenario));
}

/** The chapter a scenario stands in. */
export function chapterOf(scenario: string): string {
  return scenario.split('/', 1)[0] ?? scenario;
}

/** Groups by a key, in order of first appearance. Node 20 has no `Map.groupBy`. */
export function groupBy<K, T>(members: readonly T[], keyOf: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
