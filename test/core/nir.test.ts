import { describe, expect, it } from 'vitest';
import { checkNir, isBirthMonth } from '../../src/core/nir.ts';
import { readVectors } from '../vectors/read.ts';
import { withKey } from './nir-oracle.ts';

const codes = (text: string, birth?: string) =>
  checkNir(text, birth === undefined ? {} : { birth }).problems.map((problem) => problem.code);
const warningsOf = (body: string, birth?: string) => codes(withKey(body), birth);

describe('checkNir on the peers’ vectors', () => {
  it.each(readVectors('nir.csv'))('$input is $expected $errors', ({ input, expected, form_accepts, errors }) => {
    const check = checkNir(input!);
    const found = check.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.code);
    expect({
      expected: check.valid ? 'valid' : 'invalid',
      form_accepts: check.formAccepts ? 'yes' : 'no',
      errors: found.sort().join(' '),
    }).toEqual({ expected, form_accepts, errors });
  });
});

describe('an error', () => {
  it.each([
    ['', [['nir.empty', []]]],
    [' .-\t\u00a0\u202f\u2009', [['nir.empty', []]]],
    ['278112B050002', [['nir.key-missing', [14, 15]]]],
    ['978192B050002', [['nir.key-missing', [14, 15]]]],
    ['27811', [['nir.length', []]]],
    ['2781', [['nir.length', []]]],
    [
      '27811X',
      [
        ['nir.character', [6]],
        ['nir.length', []],
      ],
    ],
    [
      '278112C050002',
      [
        ['nir.character', [7]],
        ['nir.key-missing', [14, 15]],
      ],
    ],
    ['278113A05000286', [['nir.character', [7]]]],
    ['', [['nir.empty', []]]],
    ['2A8112B05000286', [['nir.character', [2]]]],
    ['278112B0500O2８6', [['nir.character', [12, 14]]]],
    ['2-7.8 11 2B é50 002 86', [['nir.character', [8]]]],
    ['978002B050002XX', [['nir.character', [14, 15]]]],
    [
      '978112B05000286',
      [
        ['nir.sex', [1]],
        ['nir.key', [14, 15]],
      ],
    ],
    [
      '978192B05000286',
      [
        ['nir.sex', [1]],
        ['nir.month', [4, 5]],
        ['nir.key', [14, 15]],
      ],
    ],
    [
      withKey('0780075050002'),
      [
        ['nir.sex', [1]],
        ['nir.month', [4, 5]],
      ],
    ],
    ['278112B05000200', [['nir.key', [14, 15]]]],
  ])('of %j is told by code and positions', (text, problems) => {
    const found = checkNir(text).problems.map(({ code, positions }) => [code, positions]);
    expect(found).toEqual(problems);
  });

  it('of length tells how many characters were read, but not of a value too long to be read', () => {
    expect(checkNir('978112B05000286').problems.map(({ args }) => args)).toEqual([undefined, undefined]);
    expect(checkNir(`${' '.repeat(4094)}27`).problems[0]).toMatchObject({ args: { length: 2 } });
    expect(checkNir('278 11').problems[0]).toMatchObject({ code: 'nir.length', args: { length: 5 } });
    expect(checkNir('2'.repeat(5000)).problems[0]).toEqual({ code: 'nir.length', severity: 'error', positions: [] });
  });
});

describe('a warning', () => {
  it.each([
    ['3850175101123', ['nir.provisional']],
    ['8850175101123', ['nir.provisional']],
    ['2852075101123', ['nir.month-unknown']],
    ['2854975101123', ['nir.month-unknown']],
    ['2850100101123', ['nir.department']],
    ['2850175000123', ['nir.commune']],
    ['2850175990123', []],
    ['2850175991123', ['nir.commune']],
    ['2850175101000', ['nir.order']],
    ['253072B073004', ['nir.corsica-year']],
    ['236012A073004', ['nir.corsica-year']],
    ['235012A073004', []],
    ['275122A073004', ['nir.corsica-year']],
    ['276012A073004', []],
    ['205012A073004', []],
    ['2761220073004', ['nir.corsica-year']],
    ['2990120073004', ['nir.corsica-year']],
    ['2751220073004', []],
    ['2050120073004', []],
    ['7852000991000', ['nir.provisional', 'nir.month-unknown', 'nir.department', 'nir.commune', 'nir.order']],
  ])('on a number that begins %s: %j', (body, expected) => {
    expect(warningsOf(body)).toEqual(expected);
    expect(checkNir(withKey(body)).valid).toBe(true);
  });

  it.each([
    ['3850175101123', 'nir.provisional', [1]],
    ['2852075101123', 'nir.month-unknown', [4, 5]],
    ['2850100101123', 'nir.department', [6, 7]],
    ['253072B073004', 'nir.corsica-year', [2, 3, 6, 7]],
    ['278112b050002', 'nir.lower-case', [7]],
    ['278112a050002', 'nir.lower-case', [7]],
    ['2850175000123', 'nir.commune', [8, 9, 10]],
    ['2850175101000', 'nir.order', [11, 12, 13]],
  ])('on a number that begins %s, %s, stands at %j', (body, code, positions) => {
    const number = body + withKey(body.toUpperCase()).slice(13);
    expect(checkNir(number).problems).toEqual([expect.objectContaining({ code, severity: 'warning', positions })]);
  });

  it('on a year in Corsica tells how the department is written', () => {
    expect(checkNir(withKey('253072B073004')).problems[0]?.args).toEqual({ written: 'letters' });
    expect(checkNir(withKey('2761220073004')).problems[0]?.args).toEqual({ written: 'digits' });
  });

  it('on small letters leaves the number valid, at their place only', () => {
    expect(codes('278112b05000286')).toEqual(['nir.lower-case']);
    expect(codes('278112B0500028b')).toEqual(['nir.character']);
  });

  it.each([
    [20, 'unknown'],
    [30, 'unknown'],
    [31, 'incomplete'],
    [42, 'incomplete'],
    [43, 'disputed'],
    [49, 'disputed'],
    [50, 'unknown'],
    [99, 'unknown'],
    [21, 'disputed'],
    [29, 'disputed'],
  ])('says how month %i is to be read: %s', (month, reading) => {
    expect(checkNir(withKey(`285${month}75101123`)).problems[0]).toMatchObject({ args: { reading } });
  });
});

describe('the month of birth', () => {
  it.each([
    ['2781175050002', '1978-11', undefined],
    ['2781175050002', '1979-11', [2, 3]],
    ['2781175050002', '1978-12', [4, 5]],
    ['2781175050002', '1990-01', [2, 3, 4, 5]],
    ['2054175050002', '2005-11', undefined],
    ['2054175050002', '2005-10', [4, 5]],
    ['2052075050002', '2005-10', undefined],
    ['2059975050002', '2006-10', [2, 3]],
  ])('against a number that begins %s: %s, differing at %j', (body, birth, positions) => {
    const mismatch = checkNir(withKey(body), { birth }).problems.find(({ code }) => code === 'nir.birth-mismatch');
    expect(mismatch?.positions).toEqual(positions);
  });

  it.each([
    ['2051275050002', '2005-11', [4, 5]],
    ['2053175050002', '2005-01', undefined],
    ['2053175050002', '2005-02', [4, 5]],
    ['2054275050002', '2005-12', undefined],
    ['2054275050002', '2005-11', [4, 5]],
    ['2054375050002', '2005-11', undefined],
  ])('of an incomplete record that begins %s: %s, differing at %j', (body, birth, positions) => {
    const mismatch = checkNir(withKey(body), { birth }).problems.find(({ code }) => code === 'nir.birth-mismatch');
    expect(mismatch).toEqual(positions && { code: 'nir.birth-mismatch', severity: 'warning', positions });
  });

  it('is not compared with a number that cannot be read', () => {
    expect(codes('2781', '1990-01')).toEqual(['nir.length']);
    expect(codes('278112B05X00286', '1990-01')).toEqual(['nir.character']);
  });

  it('points at a wrong year in a number whose key is wrong too', () => {
    expect(codes('287112B05000286', '1978-11')).toEqual(['nir.key', 'nir.birth-mismatch']);
  });

  it('settles the century for Corsica', () => {
    expect(warningsOf('205012A073004', '2005-01')).toEqual([]);
    expect(warningsOf('2050120073004', '2005-01')).toEqual(['nir.corsica-year']);
    expect(warningsOf('230012A073004', '1930-01')).toEqual(['nir.corsica-year']);
    expect(warningsOf('2300175073004', '1930-01')).toEqual([]);
    expect(warningsOf('2780175073004', '1978-01')).toEqual([]);
    expect(warningsOf('276012A073004', '1976-01')).toEqual([]);
    expect(warningsOf('2760120073004', '1976-01')).toEqual(['nir.corsica-year']);
  });

  it.each(['1900-01', '2099-12', '1978-09', '1978-10'])('%s may be one', (birth) => {
    expect(isBirthMonth(birth)).toBe(true);
  });

  it.each(['', '1978', '1978-13', '1978-20', '1978-00', '11/1978', '1878-11', '2100-01', '1978-11-03', '31978-11'])(
    '%j is a mistake of the caller',
    (birth) => {
      expect(() => checkNir('278112B05000286', { birth })).toThrow('birth.shape');
    },
  );
});

describe('what is shown', () => {
  it.each([
    ['278112B05000286', '2 78 11 2B ••• ••• ••'],
    ['278112b05000286', '2 78 11 2B ••• ••• ••'],
    ['278112B05000299', '2 78 11 2B ••• ••• ••'],
    ['185019713300254', '1 85 01 97 ••• ••• ••'],
    ['278112B050002', '• •• •• •• ••• ••• ••'],
    ['2781', '• •• •• •• ••• ••• ••'],
    ['278112B05X00286', '• •• •• •• ••• ••• ••'],
    ['2'.repeat(5000), '• •• •• •• ••• ••• ••'],
    ['  ', ''],
  ])('of %s stops after the department', (text, masked) => {
    expect(checkNir(text).masked).toBe(masked);
  });

  it.each([
    ['278112B05000286', { sex: 'female', yearOfBirth: '78', monthOfBirth: 11, department: '2B' }],
    [withKey('1053175101123'), { sex: 'male', yearOfBirth: '05', monthOfBirth: null, department: '75' }],
    ['785017510112323', { sex: null, yearOfBirth: '85', monthOfBirth: 1, department: '75' }],
    ['185019713300254', { sex: 'male', yearOfBirth: '85', monthOfBirth: 1, department: '971' }],
    ['185019873500209', { sex: 'male', yearOfBirth: '85', monthOfBirth: 1, department: '987' }],
    [withKey('1051275101123'), { sex: 'male', yearOfBirth: '05', monthOfBirth: 12, department: '75' }],
    ['278112B05000299', null],
  ])('of %s is what it says for certain', (text, decoded) => {
    expect(checkNir(text).decoded).toEqual(decoded);
  });
});
