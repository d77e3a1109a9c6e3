import type { Memory, Pin } from '../memory.ts';
import { PIN_DIGITS } from '../pin-digits.ts';
import { AT_THE_OFFICE } from './at-the-office.ts';
import { primary, secondary, wayOut } from './buttons.ts';
import { problem } from './problem.ts';
import type { MakeScreen } from './screen.ts';

const NAMES: Readonly<Record<Pin, string>> = {
  'auth-pin': '利用者証明用電子証明書の暗証番号',
  'text-pin': '券面事項入力補助用の暗証番号',
};

/** Guide R7, A-S 4 and 5, A-P 5 and 6: where one of the two PINs is typed, or typed again after the card refused it. */
export function pinScreen(pin: Pin): MakeScreen {
  return ({ memory, platform }) => {
    const filled = memory.entries[pin]?.length ?? 0;
    return {
      id: pin,
      title: NAMES[pin],
      body: ['数字4桁の暗証番号を入力してください。', '3回連続で間違えると、ロックされます。'],
      ...refusal(pin, memory),
      elements: [
        wayOut(platform),
        { kind: 'field', id: pin, label: NAMES[pin], enabled: true, keyboard: 'digits', maxLength: PIN_DIGITS, filled },
        primary('next', '次へ', filled === PIN_DIGITS),
        ...(pin === 'text-pin' && memory.entries['auth-pin'] !== undefined
          ? [secondary('same-as-before', '直前と同じ番号を入力')]
          : []),
      ],
      secure: true,
    };
  };
}

function refusal(pin: Pin, { wrong }: Memory): { message: string; triesLeft: number } | undefined {
  if (wrong?.pin !== pin) return undefined;
  const { triesLeft } = wrong;
  return { message: `${NAMES[pin]}が違います。あと${triesLeft}回間違えるとロックされます。`, triesLeft };
}

/** The PIN takes no more tries. */
export function pinLocked(pin: Pin): MakeScreen {
  return problem(
    `${pin}-locked`,
    `${NAMES[pin]}がロックされています`,
    '続けて間違えたため、この暗証番号は使えません。',
    AT_THE_OFFICE,
  );
}
