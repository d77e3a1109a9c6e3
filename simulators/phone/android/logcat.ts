import type { Clock } from '../../world/clock.ts';

const KEPT = 500;

/** The phone's log: what the system and the app say, for `adb logcat`. */
export interface Logcat {
  write(tag: string, text: string): void;
  /** All kept lines, then every new one until the returned function is called. */
  follow(take: (line: string) => void): () => void;
  clear(): void;
}

/** Makes an empty log. Lines are in the `threadtime` format. */
export function createLogcat(clock: Clock): Logcat {
  let lines: string[] = [];
  const followers = new Set<(line: string) => void>();
  return {
    write(tag, text) {
      const at = clock.date().toISOString();
      const line = `${at.slice(5, 10)} ${at.slice(11, 23)}  1000  1000 I ${tag.padEnd(8)}: ${text}\n`;
      lines = [...lines.slice(1 - KEPT), line];
      for (const take of followers) take(line);
    },
    follow(take) {
      for (const line of lines) take(line);
      followers.add(take);
      return () => void followers.delete(take);
    },
    clear() {
      lines = [];
    },
  };
}
