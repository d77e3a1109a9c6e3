import type { Platform } from '../options.ts';

/** What makes a screen look like one platform's: measures in pixels, colours. */
export interface Skin {
  readonly platform: Platform;
  readonly width: number;
  readonly height: number;
  /** Of the phone's own corners. */
  readonly cornerRadius: number;
  readonly margin: number;
  readonly statusHeight: number;
  readonly titleSize: number;
  readonly bodySize: number;
  readonly buttonHeight: number;
  readonly buttonRadius: number;
  readonly cardRadius: number;
  readonly ground: string;
  /** Of lists, fields and dialogs. */
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  /** Behind a secondary button. */
  readonly tonal: string;
  readonly alarm: string;
  readonly alarmGround: string;
  readonly keyboardGround: string;
  readonly key: string;
}

/** The looks of both platforms. The colours are ours: nobody should take a picture for one of the real app. */
export const SKINS: Readonly<Record<Platform, Skin>> = {
  ios: {
    platform: 'ios',
    width: 390,
    height: 844,
    cornerRadius: 52,
    margin: 24,
    statusHeight: 56,
    titleSize: 26,
    bodySize: 16,
    buttonHeight: 52,
    buttonRadius: 14,
    cardRadius: 12,
    ground: '#f2f2f7',
    surface: '#ffffff',
    text: '#1c1c1e',
    quiet: '#6c6c70',
    line: '#d1d1d6',
    accent: '#0b5d6b',
    tonal: '#dfe9ea',
    alarm: '#b3261e',
    alarmGround: '#fbe9e7',
    keyboardGround: '#d1d4da',
    key: '#ffffff',
  },
  android: {
    platform: 'android',
    width: 390,
    height: 844,
    cornerRadius: 34,
    margin: 24,
    statusHeight: 44,
    titleSize: 24,
    bodySize: 16,
    buttonHeight: 56,
    buttonRadius: 28,
    cardRadius: 16,
    ground: '#fbfcfc',
    surface: '#eef3f3',
    text: '#191c1d',
    quiet: '#5a6162',
    line: '#8b9394',
    accent: '#0b5d6b',
    tonal: '#d3e5e8',
    alarm: '#b3261e',
    alarmGround: '#f9dedc',
    keyboardGround: '#e6ebeb',
    key: '#f8fafa',
  },
};
