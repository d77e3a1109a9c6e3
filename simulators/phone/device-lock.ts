import type { Unlock } from './options.ts';

/** The lock of a phone's screen, which apps may use too. */
export interface DeviceLock {
  /** What opens it, for this app. */
  kind(): Unlock;
  /** What the owner told the system when it asked whether the app may use Face ID. */
  faceId(): 'not-asked' | 'allowed' | 'refused';
  answerFaceId(allowed: boolean): void;
  /** Uses the passcode in place of Face ID. */
  fallBack(): void;
  /** What the owner does in the system's settings: has another lock, which the app may use. */
  set(kind: Unlock): void;
}

/** Makes a phone's lock. `asked`: the system has asked about Face ID already, and may use it. */
export function createDeviceLock(first: Unlock, asked: boolean): DeviceLock {
  let kind = first;
  let faceId: ReturnType<DeviceLock['faceId']> = asked ? 'allowed' : 'not-asked';
  return {
    kind: () => kind,
    faceId: () => faceId,
    answerFaceId(allowed) {
      faceId = allowed ? 'allowed' : 'refused';
    },
    fallBack() {
      kind = 'passcode';
    },
    set(other) {
      kind = other;
      faceId = 'allowed';
    },
  };
}
