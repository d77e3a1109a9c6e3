/** Members of a JSON object, in order. */
export type Members = Readonly<Record<string, unknown>>;

/** An answer as it stands before the wire. */
export interface SpokenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Comes only after so many seconds. */
  readonly afterS?: number;
  /** The connection breaks when the body is out, before its end. */
  readonly breaks?: boolean;
}

/** What the result of a signing says. */
export interface SignValues {
  /** SHA-256 that was to be signed, base64: for whoever lies, and part of no answer. */
  readonly hash: string;
  /** Base64, as the certificate is. */
  readonly signature: string;
  readonly certificate: string;
  readonly validity: string;
}

/** Every place at which a lie can be told, the last before the wire, and what stands there while the broker is honest. */
export interface FaultPoints {
  /** What the browser takes back to the service, as pairs: a name may come twice. */
  readonly 'authorization-response': readonly (readonly [name: string, value: string])[];
  readonly 'id-token-header': Members;
  readonly 'id-token-claims': Members;
  /** The claims as JSON. */
  readonly 'id-token-payload': string;
  readonly 'id-token-signature': Buffer;
  readonly 'id-token': string;
  readonly 'token-members': Members;
  readonly 'token-answer': SpokenAnswer;
  readonly 'userinfo-members': Members;
  readonly 'userinfo-answer': SpokenAnswer;
  /** SHA-256 that the app is told to show and the card to sign, base64. */
  readonly 'sign-target': string;
  readonly 'sign-start-members': Members;
  readonly 'sign-start-answer': SpokenAnswer;
  /** What a card gave and what was found of its certificate, before it is encrypted for anybody. */
  readonly 'sign-values': SignValues;
  readonly 'sign-result-members': Members;
  readonly 'sign-result-answer': SpokenAnswer;
  /** What an app is answered in place of being heard: nothing comes of its call. */
  readonly 'app-call': SpokenAnswer | undefined;
  readonly 'discovery-members': Members;
  readonly 'discovery-answer': SpokenAnswer;
  readonly 'jwks-members': Members;
  readonly 'jwks-answer': SpokenAnswer;
}

/** The name of such a place. */
export type FaultPoint = keyof FaultPoints;

/** What a lie may need to know of the moment in which it is told. */
export interface Scene {
  readonly issuer: string;
  readonly nowS: number;
  /** How far or how long, where the fault asks for that. */
  readonly seconds: number;
  /** Header and claims, encoded: what a signature is made of. Empty elsewhere. */
  readonly signed: string;
  /** How often this was told before, to the same. */
  readonly told: number;
  /** What was given of the signing before under the same plan, if there was one. */
  readonly earlierSigned: SignValues | undefined;
  /** The whole token answer of the sign-in before under the same plan, if there was one. */
  readonly earlier: Members | undefined;
}

/** A lie that the broker can be told to tell: to one sign-in, or to everybody where all read the same. */
export interface Fault {
  /** Its file's name. */
  readonly id: string;
  readonly sentence: { readonly ja: string; readonly en: string };
  /** How many seconds it means unless told otherwise. */
  readonly seconds?: number;
  readonly changes: {
    readonly [P in FaultPoint]?: (honest: FaultPoints[P], scene: Scene) => FaultPoints[P];
  };
}

/** Of whom nothing says for which sign-in it asks, or an app that may be in none. */
const SHARED = /^(?:app|discovery|jwks|sign-start)-/;

/** Whether a fault changes what no sign-in is known by, so that it can only be told to everybody. */
export function isShared({ changes }: Pick<Fault, 'changes'>): boolean {
  return Object.keys(changes).some((point) => SHARED.test(point));
}
