/** The steps of a sitting could not go on: of the service's doing, or of what Tegata knows of it. */
export class SittingStopped extends Error {
  override readonly name = 'SittingStopped';
}
