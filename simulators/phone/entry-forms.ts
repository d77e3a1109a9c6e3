import type { Pin } from './memory.ts';

/** What is typed for the card, and how it is refused. */
export interface EntryForm {
  readonly name: string;
  readonly keyboard: 'digits' | 'alphanumerics';
  readonly minLength: number;
  readonly maxLength: number;
  /** What the screen says it is made of. */
  readonly madeOf: string;
  /** Misses in a row that lock it. */
  readonly tries: number;
  /** What it is called for short. */
  readonly kind: '暗証番号' | 'パスワード';
}

const fourDigits = {
  keyboard: 'digits',
  minLength: 4,
  maxLength: 4,
  madeOf: '数字4桁の暗証番号を入力してください。',
  tries: 3,
  kind: '暗証番号',
} as const;

/** Everything that is typed for the card (official: user guide A-S 4 and 5, S-S 6 and 7). */
export const ENTRY_FORMS: Readonly<Record<Pin, EntryForm>> = {
  'auth-pin': { ...fourDigits, name: '利用者証明用電子証明書の暗証番号' },
  'text-pin': { ...fourDigits, name: '券面事項入力補助用の暗証番号' },
  'sign-password': {
    name: '署名用電子証明書のパスワード',
    keyboard: 'alphanumerics',
    minLength: 6,
    maxLength: 16,
    madeOf: '英数字6〜16文字のパスワードを入力してください。英字の小文字は大文字になります。',
    tries: 5,
    kind: 'パスワード',
  },
};
