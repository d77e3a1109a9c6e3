import type { ShellCommand } from './shell-command.ts';

/** `settings get|put|delete NAMESPACE KEY [VALUE]`. */
export const settings: ShellCommand = ([verb, namespace, key, value = ''], { system }, out) => {
  const name = `${namespace} ${key}`;
  if (verb === 'get') out.stdout(`${system.settings.get(name) ?? 'null'}\n`);
  else if (verb === 'put') system.settings.set(name, value);
  else if (verb === 'delete') out.stdout(`Deleted ${system.settings.delete(name) ? 1 : 0} rows\n`);
  else return 'unknown';
  return 0;
};
