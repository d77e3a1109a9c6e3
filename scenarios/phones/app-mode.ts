/**
 * Which app a phone runs: our simulated one; a stand-in, our app's screens as a web page in the phone's own browser; a build
 * of the user's that talks to our broker; the real app against the real test environment.
 */
export const APP_MODES = ['simulated', 'stand-in', 'own-build', 'real-app'] as const;

/** One of them. */
export type AppMode = (typeof APP_MODES)[number];
