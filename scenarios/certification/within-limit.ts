import { startPatience } from '../../simulators/world/patience.ts';

/** Waits for something that may never come: after `limitMs` of real time `otherwise` is taken instead. */
export function withinLimit<T>(limitMs: number, wanted: Promise<T>, otherwise: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = startPatience(limitMs, () => resolve(otherwise()));
    wanted.then(
      (value) => {
        callOff();
        resolve(value);
      },
      (cause: unknown) => {
        callOff();
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      },
    );
  });
}
