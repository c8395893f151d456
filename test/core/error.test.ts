import { expect, test } from 'vitest';
import { attempt, OptOutError } from '../../src/core/error.ts';

const throwing = (error: Error) => () => {
  throw error;
};

test('an error carries its code, also as its message, and what its sentence names', () => {
  const error = new OptOutError('date.shape', { value: 'x' });
  expect(error).toMatchObject({ name: 'OptOutError', message: 'date.shape', code: 'date.shape', args: { value: 'x' } });
  expect(new OptOutError('birth.shape').args).toEqual({});
});

test('what cannot be is undefined; a defect is thrown on', () => {
  expect(attempt(() => 3)).toBe(3);
  expect(attempt(throwing(new OptOutError('date.shape')))).toBeUndefined();
  expect(() => attempt(throwing(new TypeError('a defect')))).toThrow('a defect');
});
