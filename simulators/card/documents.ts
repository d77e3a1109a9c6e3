/** Public sources of what is known of the card, each with the address where a stranger finds it. */
export const CARD_SOURCES = {
  probed: 'test cards probed by https://github.com/soltia48/myna-card',
  openSc: 'OpenSC, card-jpki.c https://github.com/OpenSC/OpenSC',
} as const;
