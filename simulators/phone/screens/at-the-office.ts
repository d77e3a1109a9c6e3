/** Where a card is mended. */
export const AT_THE_OFFICE = 'お住まいの市区町村の窓口で手続きをしてください。';
