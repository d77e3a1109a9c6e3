import { alertCommands } from './commands/alert-commands.ts';
import { appCommands } from './commands/app-commands.ts';
import { deviceCommands } from './commands/device-commands.ts';
import { elementCommands } from './commands/element-commands.ts';
import { findCommands } from './commands/find-commands.ts';
import { screenCommands } from './commands/screen-commands.ts';
import { sessionCommands } from './commands/session-commands.ts';
import { touchCommands } from './commands/touch-commands.ts';
import type { WdaRoute } from './wda-route.ts';

/** Every route of the simulated WebDriverAgent; a test holds them to those of the real one. */
export const WDA_ROUTES: readonly WdaRoute[] = [
  ...sessionCommands,
  ...appCommands,
  ...findCommands,
  ...elementCommands,
  ...touchCommands,
  ...alertCommands,
  ...screenCommands,
  ...deviceCommands,
];
