/** Every exit code of `tegata`, with its meaning for people. */
export const EXIT_CODES = {
  green: { code: 0, means: 'everything that ran passed' },
  notGreen: { code: 1, means: 'something that ran did not pass, or an expected failure passed' },
  badInput: { code: 2, means: 'an argument or a file is not as expected' },
  nothingProven: {
    code: 3,
    means: 'no scenario ran, or something named by --require, or that doctor looked for, was missing',
  },
  broken: { code: 4, means: 'Tegata itself failed' },
  interrupted: { code: 130, means: 'stopped from outside; results already written stay' },
} as const;
