/** Things that stand in line: who came first leaves first. */
export interface Line<T> {
  join(thing: T): void;
  first(): T | undefined;
  /** Takes the first away and gives it. */
  leave(): T | undefined;
}

const LEAST_TO_CLOSE_UP = 1_024;

/**
 * Makes a line in which coming and going cost the same however many stand in it. A `Map` keeps order too, but to find
 * its first entry it walks over every place that was left: 0.1 ms with 100,000 in it.
 */
export function createLine<T>(things: Iterable<T> = []): Line<T> {
  const places: (T | undefined)[] = [...things];
  let head = 0;

  return {
    join: (thing) => void places.push(thing),
    first: () => places[head],
    leave() {
      const thing = places[head];
      if (head === places.length) return undefined;
      places[head++] = undefined;
      if (head >= LEAST_TO_CLOSE_UP && head * 2 >= places.length) {
        places.splice(0, head);
        head = 0;
      }
      return thing;
    },
  };
}
