import type { Platform } from './scenario.ts';

/** Shows that a check can fail: the defect that fails it, and in which scenario that is seen. */
export interface Proof {
  readonly check: string;
  readonly defect: string;
  readonly scenario: string;
  readonly platform: Platform;
}

/** For every check a broken stand-in that it catches. */
export const proofs: readonly Proof[] = [
  // pairing, returning, browsers, identity
  {
    check: 'service-signs-in',
    defect: 'state-not-returned',
    scenario: 'authentication/pairing/opened-in-the-last-moment',
    platform: 'pc',
  },
  {
    check: 'code-lives-exactly-thirty-seconds',
    defect: 'code-lives-31-s',
    scenario: 'authentication/pairing/opened-at-thirty-seconds',
    platform: 'pc',
  },
  {
    check: 'browser-offers-new-code-after-thirty-seconds',
    defect: 'code-lives-31-s',
    scenario: 'authentication/pairing/lapses-on-the-page',
    platform: 'pc',
  },
  {
    check: 'phone-says-why-code-is-refused',
    defect: 'refusal-unexplained',
    scenario: 'authentication/pairing/reload-gives-no-time',
    platform: 'pc',
  },
  {
    check: 'phone-goes-on-after-code-lapsed',
    defect: 'gives-up-with-the-code',
    scenario: 'authentication/pairing/lapses-after-opening',
    platform: 'pc',
  },
  {
    check: 'broker-refreshed-code-is-void',
    defect: 'refresh-keeps-old-code',
    scenario: 'authentication/pairing/refreshed-code-is-void',
    platform: 'pc',
  },
  {
    check: 'broker-keeps-first-phone',
    defect: 'second-phone-takes-over',
    scenario: 'authentication/pairing/second-phone',
    platform: 'pc',
  },
  {
    check: 'broker-same-phone-same-session',
    defect: 'second-scan-refused',
    scenario: 'authentication/pairing/same-phone-twice',
    platform: 'pc',
  },
  {
    check: 'browser-says-number-is-wrong',
    defect: 'number-has-one-try',
    scenario: 'authentication/pairing/wrong-number-then-right',
    platform: 'pc',
  },
  {
    check: 'browser-shows-new-code-after-three-wrong-numbers',
    defect: 'number-tries-unlimited',
    scenario: 'authentication/pairing/wrong-number-three-times',
    platform: 'pc',
  },
  {
    check: 'broker-number-belongs-to-one-page',
    defect: 'number-of-other-page-accepted',
    scenario: 'authentication/pairing/number-on-another-page',
    platform: 'pc',
  },
  {
    check: 'phone-renews-expired-number',
    defect: 'number-cannot-be-renewed',
    scenario: 'authentication/pairing/number-expires',
    platform: 'pc',
  },
  {
    check: 'browser-reload-keeps-sign-in',
    defect: 'reload-makes-a-new-code',
    scenario: 'authentication/pairing/page-reloaded',
    platform: 'pc',
  },
  {
    check: 'browser-each-tab-has-its-own-code',
    defect: 'tabs-share-a-sign-in',
    scenario: 'authentication/pairing/second-tab',
    platform: 'pc',
  },
  {
    check: 'service-keeps-tabs-apart',
    defect: 'forgets-other-tabs',
    scenario: 'authentication/pairing/second-tab',
    platform: 'pc',
  },
  {
    check: 'phone-says-page-is-closed',
    defect: 'closed-page-unnoticed',
    scenario: 'authentication/pairing/page-closed',
    platform: 'pc',
  },
  {
    check: 'phone-says-sign-in-is-over',
    defect: 'end-unnoticed',
    scenario: 'authentication/pairing/life-is-over',
    platform: 'smartphone-android',
  },
  {
    check: 'phone-starts-again-after-kill',
    defect: 'survives-being-killed',
    scenario: 'authentication/pairing/app-killed',
    platform: 'pc',
  },
  {
    check: 'broker-sign-in-outlives-lost-network',
    defect: 'lost-network-is-the-end',
    scenario: 'authentication/pairing/phone-loses-network',
    platform: 'pc',
  },
  {
    check: 'phone-keeps-to-the-time-of-the-service',
    defect: 'trusts-its-own-clock',
    scenario: 'authentication/pairing/phone-clock-five-minutes-slow',
    platform: 'pc',
  },
  {
    check: 'service-no-session-in-other-browser',
    defect: 'session-in-any-browser',
    scenario: 'authentication/returning/other-browser',
    platform: 'smartphone-ios',
  },
  {
    check: 'browser-is-shown-the-way-of-its-device',
    defect: 'macintosh-taken-for-phone',
    scenario: 'authentication/browsers/tablet-called-macintosh',
    platform: 'tablet',
  },
  {
    check: 'broker-sub-outlives-card',
    defect: 'sub-changes-with-card',
    scenario: 'authentication/identity/renewed-card',
    platform: 'pc',
  },
  {
    check: 'broker-sub-differs-between-services',
    defect: 'one-sub-for-all-services',
    scenario: 'authentication/identity/two-services',
    platform: 'smartphone-ios',
  },
  {
    check: 'broker-sub-differs-between-persons',
    defect: 'one-sub-for-all-people',
    scenario: 'authentication/identity/two-persons',
    platform: 'pc',
  },

  // part A
];
