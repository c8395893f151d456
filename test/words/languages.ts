// Both languages.
export { english } from '../../src/words/en/index.ts';
export { french } from '../../src/words/fr/index.ts';
