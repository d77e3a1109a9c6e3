import type { Verdict } from '../check.ts';
import type { Changes } from './changes.ts';
import type { Words } from '../words.ts';
import type { Consequence } from './consequence.ts';

/** The schema that a certification's result file names. */
export const CERTIFICATION_SCHEMA = 'https://tegata.invalid/schemas/certification-1.json';

/** Says, before anything else, what this is and what it is not. */
export const CERTIFICATION_NOTICE: Words = {
  ja: 'この報告書は公式の認定ではありません。Tegataはデジタル庁と関係のない、非公式の試験環境です。公式の検証環境（Sandbox）での接続試験と審査に代わるものではなく、その前に自分で確かめるためのものです。公式の環境では起こせない不正な応答や利用者の操作を、模擬の認証側で起こして確かめています。',
  en: 'This report is no official certification. Tegata is an unofficial lab without any connection with the Digital Agency. It does not replace the tests in the official Sandbox environment or the official review: it is what you do before them. It plays faulty answers and human mishaps that cannot be had there, on a simulated broker.',
};

/** One message of a check, as an engineer reads it. */
export interface MessageRecord {
  readonly atMs: number;
  /** `authorize`, `token`, `userinfo`, … or `browser`. */
  readonly what: string;
  readonly line: string;
  /** Parameters, form members or JSON members, tokens decoded. */
  readonly parts: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/** A file that belongs to a check, with the digest that it had when it was written. */
export interface ArtefactRecord {
  readonly name: string;
  /** Relative to the result file. */
  readonly file: string;
  readonly sha256: string;
}

/** What one check came to. */
export interface TrialRecord {
  readonly id: string;
  readonly family: string;
  readonly title: Words;
  readonly expects: Words;
  readonly source: string;
  readonly standing: 'official' | 'observed' | 'assumed';
  readonly verdict: Verdict;
  readonly saw: Words;
  /** Where something is to be mended: what it leads to. */
  readonly consequence?: Consequence;
  readonly durationMs: number;
  readonly faults: readonly string[];
  /** The command that runs this check again. */
  readonly reproduce: string;
  readonly messages: readonly MessageRecord[];
  readonly artefacts: readonly ArtefactRecord[];
}

/** Everything that a certification came to. */
export interface CertificationRecord {
  readonly schema: typeof CERTIFICATION_SCHEMA;
  readonly notice: Words;
  readonly version: string;
  /** What was asked: how many checks, of how many that the profile holds, and a digest of their words, sources and standings. */
  readonly ruleset: { readonly checks: number; readonly of: number; readonly sha256: string };
  readonly service: {
    readonly name: string;
    readonly purpose: string;
    readonly file: string;
    readonly sha256: string;
  };
  readonly profile: string;
  readonly engine: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly firstAfterMs: number;
  readonly idleShare: number;
  readonly verdict: 'passed' | 'failed' | 'incomplete';
  readonly trials: readonly TrialRecord[];
  /** Since the same service was certified before, where a history was kept and knows of it. */
  readonly changes?: Changes;
  /** Every other file of this report. */
  readonly artefacts: readonly ArtefactRecord[];
}
