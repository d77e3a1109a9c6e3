import type { Picture } from '../../hands.ts';
import type { ScreenRead } from './read-source.ts';

/** Told of every look at a phone's screen. A picture costs time, so it is only taken when asked for. */
export type Noticed = (read: ScreenRead, picture: () => Promise<Picture>) => Promise<void>;
