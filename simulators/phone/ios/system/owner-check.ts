import type { Unlock } from '../../options.ts';
import type { SystemAlert } from './system-alert.ts';

const AGAIN = 'もう一度試す';
const CANCEL = 'キャンセル';

/** Where the system is in making sure of the phone's owner. */
export type OwnerCheckStage = 'none' | 'waiting' | 'not-recognised' | 'waiting-for-passcode';

/**
 * How the system makes sure of the owner when an app asks for it: it waits for a face, a finger or the passcode, and asks
 * again after a wrong one. The texts are assumed.
 */
export interface OwnerCheck {
  stage(): OwnerCheckStage;
  /** Begins; `passed` is called when the owner has been recognised. */
  begin(kind: Unlock, passed: () => Promise<void>): Promise<void>;
  /** Gives up, as when the screen is locked or the app ends. */
  abandon(): void;
  /** The question on the screen, if there is one. */
  alert(): SystemAlert | undefined;
  /** Answers the question; says whether it has such a button. */
  answer(label: string): boolean;
  /** Shows a face or lays a finger on, the owner's or another's. Says whether the phone was waiting for one. */
  present(isOwner: boolean): Promise<boolean>;
  /** Types the passcode of the phone. Says whether the phone was waiting for it. */
  typePasscode(isRight: boolean): Promise<boolean>;
}

/** Makes the check of a phone on which nobody is asked for anything. */
export function createOwnerCheck(): OwnerCheck {
  let stage: OwnerCheckStage = 'none';
  let asked: Unlock = 'none';
  let whenPassed: (() => Promise<void>) | undefined;

  const pass = async (): Promise<void> => {
    const passed = whenPassed;
    stage = 'none';
    whenPassed = undefined;
    await passed?.();
  };
  const alert = (): SystemAlert => ({
    id: 'not-recognised',
    title: asked === 'touch-id' ? '指紋が一致しません' : '顔が一致しません',
    text: asked === 'touch-id' ? 'もう一度指を置いてください。' : 'もう一度Face IDを試してください。',
    buttons: [
      { label: CANCEL, role: 'secondary' },
      { label: AGAIN, role: 'primary' },
    ],
  });

  return {
    stage: () => stage,
    async begin(kind, passed) {
      asked = kind;
      whenPassed = passed;
      if (kind === 'none') await pass();
      else stage = kind === 'passcode' ? 'waiting-for-passcode' : 'waiting';
    },
    abandon() {
      stage = 'none';
      whenPassed = undefined;
    },
    alert: () => (stage === 'not-recognised' ? alert() : undefined),
    answer(label) {
      if (stage !== 'not-recognised' || (label !== AGAIN && label !== CANCEL)) return false;
      stage = label === AGAIN ? 'waiting' : 'none';
      return true;
    },
    async present(isOwner) {
      if (stage !== 'waiting') return false;
      if (isOwner) await pass();
      else stage = 'not-recognised';
      return true;
    },
    async typePasscode(isRight) {
      if (stage !== 'waiting-for-passcode') return false;
      if (isRight) await pass();
      return true;
    },
  };
}
