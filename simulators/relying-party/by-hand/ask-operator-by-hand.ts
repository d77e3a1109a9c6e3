import type { ServiceRules } from '../rules.ts';
import type { SignatureFault } from '../signing/signature-refused.ts';

/** Looks at what the operator answered before the honest way makes something of it; gives `pass` to take the signature. */
type Look = (answer: { readonly status: number; readonly text: string }) => 'pass' | undefined;

/** Asks the operator with a bad habit: `look` may throw, or take what should not be taken. */
export function askOperatorByHand(honest: ServiceRules['askOperator'], look: Look): ServiceRules['askOperator'] {
  return async (service, result, hash): Promise<SignatureFault | undefined> => {
    let passes = false;
    const send: typeof service.send = async (input, init) => {
      const answer = await service.send(input, init);
      passes = look({ status: answer.status, text: await answer.clone().text() }) === 'pass';
      return answer;
    };
    try {
      const fault = await honest({ ...service, send }, result, hash);
      return passes ? undefined : fault;
    } catch (cause) {
      if (passes) return undefined;
      throw cause;
    }
  };
}
