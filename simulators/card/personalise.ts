import { createPublicKey, type KeyObject } from 'node:crypto';
import type { CertificateKind } from '../trust/authority.ts';
import type { CertificateRequest } from '../trust/certificate-request.ts';
import { printDay } from '../trust/japanese-time.ts';
import { readOptions } from '../trust/read-options.ts';
import { rootsOf } from '../trust/roots.ts';
import { parseTestKey } from '../trust/test-key.ts';
import type { Trust } from '../trust/trust.ts';
import type { World } from '../world/world.ts';
import { cardInfoContents } from './card-info-contents.ts';
import { cardValidity, certificateValidity } from './card-dates.ts';
import type { CardContents } from './contents.ts';
import { jpkiContents, type KeyHalf } from './jpki-contents.ts';
import { managerContents } from './data-objects.ts';
import { eraBirthdate, matchingNumberB } from './matching-number.ts';
import { cardOptions, type CardOptions } from './options.ts';
import type { Persona, PersonaCertificate } from './persona.ts';
import { cardSerial, residentContents, sharedCardContents } from './shared-card-contents.ts';
import { visualContents, type VisualParts } from './visual-contents.ts';

/** What may differ from the persona's file on one card. */
export interface CardOverrides {
  /** How the journal calls the card. Default: the persona's id. */
  readonly id?: string;
  readonly options?: CardOptions;
  readonly triesLeft?: Partial<Persona['triesLeft']>;
}

/**
 * Makes the contents of a persona's card: has its certificates issued, and ended where the persona says so. Days that
 * the persona counts are counted from the clock's today in Japan.
 */
export async function personalise(
  world: Pick<World, 'clock'>,
  trust: Trust,
  persona: Persona,
  overrides: CardOverrides = {},
): Promise<CardContents> {
  const settings = readOptions(cardOptions, overrides.options ?? {}, `make card ${overrides.id ?? persona.id}`);
  const nowMs = world.clock.now();
  const left = { ...persona.triesLeft, ...overrides.triesLeft };
  const { pins } = persona;
  const jpki = jpkiContents(
    {
      roots: rootsOf(persona.card.certifiedBy),
      authentication: await certify(trust, persona, 'authentication', nowMs),
      signing: await certify(trust, persona, 'signing', nowMs),
      authenticationPin: { value: pins.authentication, triesLeft: left.authentication },
      signingPassword: { value: pins.signing, triesLeft: left.signing },
    },
    settings,
  );
  const matchingB = matchingNumberB(persona, nowMs);
  const cardInfo = cardInfoContents(
    {
      items: persona,
      individualNumber: persona.individualNumber,
      pin: { value: pins.cardInfo, triesLeft: left.cardInfo },
      matchingNumberB: matchingB,
    },
    settings,
  );
  const visual = visualContents({ ...faceOf(persona, nowMs), matchingNumberB: matchingB }, settings);
  const card = {
    ...identify(persona, nowMs),
    pin: { value: pins.resident ?? pins.cardInfo, triesLeft: left.resident },
  };
  const applications = [
    managerContents(card, settings),
    jpki,
    cardInfo,
    visual,
    sharedCardContents(card, settings),
    residentContents(card, settings),
  ];
  return { id: overrides.id ?? persona.id, applications, settings };
}

function identify(persona: Persona, nowMs: number): { serial: string; municipality: string; expiry: string } {
  const serial = cardSerial(persona.keys.authentication);
  return { serial, municipality: persona.municipality.code, expiry: expiryOf(persona, nowMs) };
}

function faceOf(persona: Persona, nowMs: number): Omit<VisualParts, 'matchingNumberB'> {
  const { birthdate, gender, individualNumber, municipality } = persona;
  return {
    birthdate,
    gender,
    expiry: expiryOf(persona, nowMs),
    municipality: municipality.code,
    birthdateKey: eraBirthdate(birthdate),
    matchingNumberA: individualNumber,
  };
}

function expiryOf(persona: Persona, nowMs: number): string {
  return printDay(cardValidity(persona, nowMs).untilMs);
}

/**
 * Has one certificate of a persona issued, and ended where the persona says so. Gives `undefined` for one that the
 * card does not have.
 */
export async function certify(
  trust: Trust,
  persona: Persona,
  kind: CertificateKind,
  nowMs: number,
): Promise<KeyHalf | undefined> {
  const facts = persona.certificates[kind];
  const pem = persona.keys[kind];
  if (facts.state === 'absent' || pem === undefined) return undefined;
  const key = parseTestKey(pem);
  const { certificate, serial } = await trust.issue(requestFor(persona, kind, facts, key, nowMs));
  if (facts.state === 'revoked') trust.revoke(serial, facts.reason);
  if (facts.state === 'suspended') trust.suspend(serial);
  return { key, certificate };
}

function requestFor(
  persona: Persona,
  kind: CertificateKind,
  facts: PersonaCertificate,
  key: KeyObject,
  nowMs: number,
): CertificateRequest {
  const { fromMs, untilMs } = certificateValidity(persona, facts, nowMs);
  const common = {
    holder: persona.holder ?? persona.id,
    publicKey: publicKeyOf(key),
    municipality: persona.municipality,
    issuer: persona.card.certifiedBy,
    notBefore: new Date(fromMs),
    notAfter: new Date(untilMs),
  };
  if (kind === 'authentication') return { kind, ...common };
  const { name, birthdate, gender, nameSubstitutes } = persona;
  const address = ('address' in facts ? facts.address : undefined) ?? persona.address;
  const person = { name, address, birthdate, gender, ...(nameSubstitutes !== undefined && { nameSubstitutes }) };
  return { kind, ...common, person };
}

const publicKeys = new WeakMap<KeyObject, Uint8Array>();

function publicKeyOf(key: KeyObject): Uint8Array {
  const known = publicKeys.get(key);
  if (known) return known;
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  publicKeys.set(key, publicKey);
  return publicKey;
}
