import { androidApp } from '../../../../simulators/phone/android/android-app.ts';
import type { Occupant } from '../../../../simulators/phone/android/occupant.ts';
import { createAndroidSystem, type AndroidSystem } from '../../../../simulators/phone/android/system.ts';
import { readAndroidTraits, type AndroidOptions } from '../../../../simulators/phone/android/traits.ts';
import type { Uia2Process } from '../../../../simulators/phone/android/uia2/uia2-process.ts';
import { createUia2Server } from '../../../../simulators/phone/android/uia2/uia2-server.ts';
import { setStage, type Stage } from '../stage.ts';

/** The app's package, as the registry of apps has it. */
export const PACKAGE = androidApp('guide').packageId;

/** One simulated Android with the app on it, without sockets. */
export interface StagedPhone {
  readonly system: AndroidSystem;
  readonly uia2: Uia2Process;
  readonly stage: Stage;
  /** What the system told the app of the network. */
  readonly online: boolean[];
}

/** The app of a stage as it lives on a device. */
export function occupantOf({ phone, world }: Stage, online: boolean[] = []): Occupant {
  return {
    phone,
    app: androidApp('guide'),
    settle: world.work.idle,
    setOnline: (on) => void online.push(on),
  };
}

/** Sets one up. */
export function stagePhone(options: AndroidOptions = {}): StagedPhone {
  const stage = setStage({ options: { platform: 'android' } });
  const { clock, random } = stage.world;
  const online: boolean[] = [];
  const system = createAndroidSystem(readAndroidTraits(options), clock, random);
  system.settleIn(occupantOf(stage, online));
  return { system, uia2: createUia2Server(system), stage, online };
}
