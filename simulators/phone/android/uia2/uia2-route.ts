import type { Uia2Session } from './uia2-session.ts';

/** What a route is given. */
export interface Uia2Call {
  readonly session: Uia2Session;
  /** What stands in the place of `:id`, `:name` … */
  readonly at: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers a call with its value. */
export type Uia2Route = (call: Uia2Call) => unknown;
