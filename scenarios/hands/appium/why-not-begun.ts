import { answers } from './answers.ts';

/** Whom a session asks for, as far as it is known. */
interface Way {
  /** Where Appium or a farm is, when it is none of ours. */
  readonly url: string | undefined;
  readonly wdaUrl: string | undefined;
}

/** Says in words why no session began: drivers wrap that into what was asked of whom, several times over. */
export async function whyNotBegun(cause: unknown, { url, wdaUrl }: Way): Promise<string> {
  const words = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  if (url !== undefined && /Failed to fetch|Unable to connect|ECONNREFUSED|ENOTFOUND/.test(words)) {
    return `expected an Appium to answer at ${url}, got no answer`;
  }
  if (
    url === undefined &&
    wdaUrl !== undefined &&
    /WebDriverAgent/.test(words) &&
    !(await answers(`${wdaUrl}/status`))
  ) {
    return `expected WebDriverAgent to answer at ${wdaUrl}, got no answer: start it on the phone first`;
  }
  return words
    .replace(/^WebDriverError: /, '')
    .replace(/ when running "[^"]+" with method "[A-Z]+"\.?$/, '')
    .replace(/\.$/, '');
}
