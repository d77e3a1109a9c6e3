import {
  accessTokenFormat,
  accessTokenInForm,
  clientTokenScope,
  idTokenAlgorithm,
  idTokenExtras,
  refreshTokens,
  subjectFormat,
} from './rules/tokens.ts';
import {
  accessTokenLifetimeMs,
  authorizationCodeLifetimeMs,
  clientTokenLifetimeMs,
  idTokenLifetimeMs,
  refreshTokenLifetimeMs,
  signTransactionLifetimeMs,
} from './rules/lifetimes.ts';
import { authorizeErrors, semicolonInState } from './rules/authorization.ts';
import { signMembers, signResultReads } from './rules/signing.ts';
import { cancelError, issuerInResponse, sessionState } from './rules/way-back.ts';
import type { Rule } from './sighting.ts';

/** What a recording can show about the broker's options; an option with members has a rule for each that can be seen. */
export const RULES: Readonly<Record<string, Rule | Readonly<Record<string, Rule>>>> = {
  accessTokenFormat,
  accessTokenInForm,
  accessTokenLifetimeMs,
  authorizationCodeLifetimeMs,
  authorizeErrors,
  cancelErrors: Object.fromEntries(
    ['person', 'pin_locked', 'certificate', 'card'].map((reason) => [reason, cancelError(reason)]),
  ),
  clientTokenLifetimeMs,
  clientTokenScope,
  idTokenAlgorithm,
  idTokenExtras,
  idTokenLifetimeMs,
  issuerInResponse,
  refreshTokenLifetimeMs,
  refreshTokens,
  semicolonInState,
  sessionState,
  signMembers,
  signResultReads,
  signTransactionLifetimeMs,
  subjectFormat,
};
