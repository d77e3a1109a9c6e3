/**
 * Public sources of what is known of the card, each with the address where a stranger finds it. Files, commands, status
 * words and PINs are as `probed` measured them and `openSc` uses them; where neither says, as in ISO/IEC 7816-4 and JICSAP
 * 1.1. Where those are silent too there is an option, or the place says “assumed”. The official interface is not public.
 */
export const CARD_SOURCES = {
  probed: 'test cards probed by https://github.com/soltia48/myna-card',
  openSc: 'OpenSC, card-jpki.c https://github.com/OpenSC/OpenSC',
} as const;
