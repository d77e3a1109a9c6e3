import type { Step } from '../../step.ts';
import type { CodeExchange } from './code-exchange.ts';
import { codeInTime } from './code-in-time.ts';
import { codeKnown } from './code-known.ts';
import { codeOfClient } from './code-of-client.ts';
import { codePresent } from './code-present.ts';
import { codeUnused } from './code-unused.ts';
import { redirectUriSame } from './redirect-uri-same.ts';
import { sessionActive } from './session-active.ts';
import { verifierForm } from './verifier-form.ts';
import { verifierMatches } from './verifier-matches.ts';
import { verifierPresent } from './verifier-present.ts';

/** The rules for changing a code into tokens. */
export const codeGrantSteps: readonly Step<CodeExchange>[] = [
  codePresent,
  codeKnown,
  codeOfClient,
  codeUnused,
  codeInTime,
  sessionActive,
  redirectUriSame,
  verifierPresent,
  verifierForm,
  verifierMatches,
];
