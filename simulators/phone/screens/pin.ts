import { ENTRY_FORMS } from '../entry-forms.ts';
import type { Memory, Pin } from '../memory.ts';
import { AT_THE_OFFICE } from './at-the-office.ts';
import { primary, secondary, wayOut } from './buttons.ts';
import { problem } from './problem.ts';
import type { MakeScreen } from './screen.ts';

/** Guide R7, A-S 4 and 5, A-P 5 and 6, S-S 6 and 7, S-P 7 and 8: where something is typed for the card, or typed again after it refused it. */
export function pinScreen(pin: Pin): MakeScreen {
  const { name, keyboard, minLength, maxLength, madeOf, tries } = ENTRY_FORMS[pin];
  return ({ memory, platform }) => {
    const filled = memory.entries[pin]?.length ?? 0;
    return {
      id: pin,
      title: name,
      body: [madeOf, `${tries}回連続で間違えると、ロックされます。`],
      ...refusal(pin, memory),
      elements: [
        wayOut(platform),
        { kind: 'field', id: pin, label: name, enabled: true, keyboard, minLength, maxLength, filled },
        primary('next', '次へ', filled >= minLength),
        ...(pin === 'text-pin' && memory.entries['auth-pin'] !== undefined
          ? [secondary('same-as-before', '直前と同じ番号を入力')]
          : []),
      ],
      secure: true,
    };
  };
}

function refusal(pin: Pin, { wrong, leftOut }: Memory): { message: string; triesLeft?: number } | undefined {
  const { name, keyboard } = ENTRY_FORMS[pin];
  if (leftOut === pin) {
    const taken = keyboard === 'digits' ? '数字' : '英字と数字';
    return { message: `入力できるのは半角の${taken}だけです。ほかの文字は取り除きました。` };
  }
  if (wrong?.pin !== pin) return undefined;
  const { triesLeft } = wrong;
  return { message: `${name}が違います。あと${triesLeft}回間違えるとロックされます。`, triesLeft };
}

/** The PIN takes no more tries. */
export function pinLocked(pin: Pin): MakeScreen {
  const { name, kind } = ENTRY_FORMS[pin];
  const why = `続けて間違えたため、この${kind}は使えません。`;
  return problem(`${pin}-locked`, `${name}がロックされています`, why, AT_THE_OFFICE);
}
