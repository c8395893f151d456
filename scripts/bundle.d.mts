import type { RolldownOutput } from 'rolldown';

export function bundle(write: boolean): Promise<RolldownOutput>;
