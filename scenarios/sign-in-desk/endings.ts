/** How a person at the desk may end a sign-in; what a card brings with it is chosen with the person. */
export const ENDINGS = [
  { id: 'approves', button: '認証', words: '手順どおりに進み、許可します。' },
  { id: 'cancels', button: '中止', words: 'アプリで「中止」を押します。' },
  { id: 'locks-pin', button: '暗証番号をロック', words: '暗証番号を3回間違えます。' },
] as const;
