/** Length of both PINs of an authentication (official: user guide A-S 4 and 5). */
export const PIN_DIGITS = 4;
