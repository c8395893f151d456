// The signals that end the program, and on which it first puts back what it holds: a file half written, a terminal.
import { constants } from 'node:os';

/** Those that end a program and that it may listen to; Windows has the first three. */
export const interrupts = (
  ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGALRM', 'SIGVTALRM', 'SIGXCPU', 'SIGIO', 'SIGPWR'] as const
).filter((signal) => signal in constants.signals);
