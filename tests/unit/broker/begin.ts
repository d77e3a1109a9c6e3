import { signInOnPhone } from './journeys.ts';
import { stageClient } from './stage-service.ts';
import { setStage, type Stage } from './stage.ts';

/** Another registered service. */
export const other = stageClient({ id: 'RP00000002' });

/** A stage on which a person has signed in, and the code that came of it. */
export const begin = async (): Promise<{ stage: Stage; code: string }> => {
  const stage = setStage({ clients: [stageClient(), other] });
  const response = await signInOnPhone(stage, { scope: 'openid name' });
  return { stage, code: response.get('code') ?? '' };
};
