/** One part of a night that several machines share: the `part`-th of `of`. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Every `of`-th of a list, so that neighbours, which take about as long, go to different machines. */
export function shardOf<T>(all: readonly T[], { part, of }: Shard): T[] {
  return all.filter((_item, at) => at % of === part - 1);
}
