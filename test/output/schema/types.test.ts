// The types of the program's answers and the shapes of `--json` are the same: the compiler holds it (`npm run types`).
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { CalendarDate } from '../../../src/core/calendar-date.ts';
import type { Period } from '../../../src/core/period.ts';
import type { DpSituation, MesSituation } from '../../../src/core/situation.ts';
import type { SourceUse } from '../../../src/core/source-uses.ts';
import type { Next } from '../../../src/knowledge/statements.ts';
import type { SpokenLetter } from '../../../src/output/json.ts';
import type { schemas } from '../../../src/output/schema/index.ts';
import type { SpokenPlan } from '../../../src/words/speak-plan.ts';
import type { SpokenValidation } from '../../../src/words/speak-validation.ts';
import type { SpokenWindow } from '../../../src/words/speak-window.ts';

type Shape<Name extends keyof typeof schemas> = Omit<z.infer<(typeof schemas)[Name]>, 'schemaVersion' | 'command'>;
type PlanOf<Of, Its> = Omit<SpokenPlan, 'service' | 'situation'> & { service: Of; situation: Its };
/** As JSON knows it: a day is text, and nothing is read-only. */
type Plain<T> = T extends CalendarDate | Period
  ? string
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/**
 * The type itself, wherever the shape agrees with it; else the shape. A shape has every key and no other, may be optional or
 * null just there, and has each closed set whole. Where the type leaves text open (`code`, `id`) or names (`args`), the
 * shape may close it: its sets are the tables of the knowledge.
 */
type Agreed<Of, Type> =
  Same<Of, Type> extends true ? Type : Filled<NonNullable<Of>, NonNullable<Type>> | Extract<Of, null>;
type Filled<Of, Type> = [Of, Type] extends [(infer Each)[], (infer Typed)[]]
  ? Agreed<Each, Typed>[]
  : string extends Type
    ? Extract<Type, [Of] extends [string] ? string : never>
    : [Type] extends [Plain<Next>]
      ? [Of, Same<Kind<Of>, Kind<Type>>] extends [OpenNext, true]
        ? Type
        : Of
      : Type extends object
        ? string extends keyof Type
          ? Of extends Partial<Type>
            ? Type
            : Of
          : {
              [Key in keyof Of]: Key extends keyof Type
                ? Agreed<Exclude<Of[Key], undefined>, Exclude<Type[Key], undefined>>
                : Of[Key];
            }
        : Of;
/** Which facets a plan has depends on its service: the shape knows it, the type leaves it open. */
type OpenNext = Plain<Next> | { kind: 'plan'; facets: Partial<Record<string, string | boolean>> };
type Kind<T> = T extends { kind: infer Its } ? Its : never;

/** What the two differ in; nothing where they agree. */
type Whole<T> = T extends object ? { [Key in keyof T]: Whole<T[Key]> } : T;

test('a deadline', () => {
  type Type = Plain<SpokenWindow>;
  expectTypeOf<Whole<Agreed<Shape<'deadline'>, Type>>>().toEqualTypeOf<Whole<Type>>();
});

test('a checklist', () => {
  type Type = Plain<PlanOf<'mes', MesSituation>>;
  expectTypeOf<Whole<Agreed<Shape<'checklist'>, Type>>>().toEqualTypeOf<Whole<Type>>();
});

test('a plan for the Dossier pharmaceutique', () => {
  type Type = Plain<PlanOf<'dp', DpSituation>>;
  expectTypeOf<Whole<Agreed<Shape<'dp'>, Type>>>().toEqualTypeOf<Whole<Type>>();
});

test('a validation', () => {
  type Type = Plain<SpokenValidation>;
  expectTypeOf<Whole<Agreed<Shape<'validate'>, Type>>>().toEqualTypeOf<Whole<Type>>();
});

test('a letter', () => {
  type Type = Plain<SpokenLetter>;
  expectTypeOf<Whole<Agreed<Shape<'letter'>, Type>>>().toEqualTypeOf<Whole<Type>>();
});

test('a list of sources', () => {
  type Type = Plain<SourceUse>;
  expectTypeOf<Whole<Agreed<Shape<'sources'>['sources'][number], Type>>>().toEqualTypeOf<Whole<Type>>();
});
