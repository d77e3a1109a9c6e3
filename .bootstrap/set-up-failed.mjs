/** The machine could not be set up; the message is for the person at it. */
export class SetUpFailed extends Error {}
