/**
 * Makes a function that works once for each object that it is given and remembers what came of it, as long as the object
 * lives. For what every world has alike and is never changed: worlds come by the thousand.
 */
export function onceForEach<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    const known = made.get(from) ?? { value: make(from) };
    made.set(from, known);
    return known.value;
  };
}
