import { BrokenOff } from '../../world/broken-off.ts';
import { answerJson } from '../answers/answer-json.ts';
import type { Service } from '../service.ts';
import type { FaultPoint, Members, Scene, SignValues, SpokenAnswer } from './fault.ts';
import type { Plan } from './lies.ts';

type Told = FaultPoint extends infer P ? (P extends `${infer Name}-answer` ? Name : never) : never;

/** Answers with JSON, or with what is told instead. */
export function answerTold(
  service: Service,
  name: Told,
  honest: Members,
  {
    headers,
    plan,
    earlier,
    status = 200,
  }: {
    status?: 200 | 201;
    headers?: Readonly<Record<string, string>>;
    plan?: Plan | undefined;
    earlier?: Members | undefined;
  } = {},
): Response | Promise<Response> {
  const { lies } = service;
  if (!lies.areTold(plan)) return answerJson(honest, status, headers);
  const scene = sceneOf(service, { earlier });
  const members = lies.tell(`${name}-members`, honest, plan, scene);
  const spoken: SpokenAnswer = {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(members),
  };
  return speak(service, lies.tell(`${name}-answer`, spoken, plan, scene));
}

/** Puts an answer on the wire as it is told. */
export async function speak(
  { world }: Service,
  { status, headers, body, afterS, breaks }: SpokenAnswer,
): Promise<Response> {
  if (afterS !== undefined) await world.network.dawdle(afterS * 1000);
  if (breaks) return new BrokenOff(body, { status, headers });
  return new Response(body === '' ? null : body, { status, headers });
}

/** What a lie is told about the present moment. */
export function sceneOf(
  { issuer, world }: Service,
  {
    signed = '',
    earlier,
    earlierSigned,
  }: { signed?: string; earlier?: Members | undefined; earlierSigned?: SignValues | undefined } = {},
): Omit<Scene, 'seconds' | 'told'> {
  return { issuer, nowS: Math.floor(world.clock.now() / 1000), signed, earlier, earlierSigned };
}
