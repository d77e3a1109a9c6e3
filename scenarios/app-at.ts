import { ENDED_AT, type AppId } from '../simulators/phone/app-identity.ts';

/** The app that people have at a time: that of the guide, or what it has become a part of. */
export function appAt(nowMs: number): AppId {
  return nowMs < Date.parse(ENDED_AT) ? 'guide' : 'mynaapp';
}
