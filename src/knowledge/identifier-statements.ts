// What each sentence about the three identifiers rests on: the NIR, the serial number of the carte Vitale, the provisional code.
import type { Confidence } from './confidence.ts';
import type { SourceId } from './sources.ts';
import type { Weight } from './statements.ts';

export interface IdentifierStatement {
  readonly weight: Weight;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
}

/** The records of one weight. */
const weighing = <Code extends string>(
  weight: Weight,
  records: Readonly<Record<Code, Omit<IdentifierStatement, 'weight'>>>,
) =>
  Object.fromEntries(
    Object.entries(records).map(([code, record]) => [code, { weight, ...(record as object) }]),
  ) as Record<Code, IdentifierStatement>;

/** The form: read in the source code of the operator's mobile application; that of the web page was not found. */
const form = { sources: ['app-2025'], confidence: 'official' } as const;
const numbering = { sources: ['decret-82-103'], confidence: 'law' } as const;
/** The key's formula, and what follows from it. */
const key = { sources: ['ameli-regles-identification', 'cnam-nir-validation'], confidence: 'official' } as const;
const keyReasoning = { ...key, confidence: 'inference' } as const;
const formerCodes = { sources: ['sp-f33078'], confidence: 'official' } as const;
/** Rules that other programs apply; no official text was found. */
const custom = { sources: ['isocodes', 'localflavor'], confidence: 'inference' } as const;

export const identifierStatements = {
  // The verdict, what is wrong or to be read again, where to look
  ...weighing('act', {
    'verdict.valid': form,
    'verdict.warned': form,
    'verdict.invalid': form,
    'nir.empty': form,
    'nir.character': { sources: ['decret-82-103', 'app-2025'], confidence: 'law' },
    'nir.key-missing': form,
    'nir.length': form,
    'nir.rounded': form,
    'nir.sex': { sources: ['ameli-regles-identification', 'cnam-nir-validation'], confidence: 'official' },
    'nir.month': { sources: ['decret-82-103', 'courrier-statistiques-n8'], confidence: 'official' },
    'nir.key': key,
    'nir.provisional': { sources: ['app-2025', 'refugies-info', 'cnam-nir-validation'], confidence: 'official' },
    'nir.month-unknown': { sources: ['courrier-statistiques-n8', 'localflavor', 'app-2025'], confidence: 'official' },
    'nir.department': { sources: ['isocodes'], confidence: 'inference' },
    'nir.commune': custom,
    'nir.order': custom,
    'nir.corsica-year': { sources: ['dss-nir', 'insee-nir'], confidence: 'official' },
    'nir.lower-case': { ...form, confidence: 'inference' },
    'nir.birth-mismatch': numbering,
    'nir.slips': keyReasoning,
    'nir.no-correction': keyReasoning,
    'nir.no-slip': keyReasoning,
    'card-serial.empty': form,
    'card-serial.character': form,
    'card-serial.length': form,
    'card-serial.prefix': form,
    'card-serial.rounded': form,
    'card-serial.date': form,
    'card-serial.in-nir': form,
    'card-serial.scheme': form,
    'card-serial.where': form,
    'card-serial.read-back': { sources: ['app-2025', 'purview'], confidence: 'inference' },
    'code.empty': form,
    'code.length': form,
    'code.character': form,
    'code.look-alike': { ...form, confidence: 'inference' },
    'code.limits': form,
  }),
  // What a value that is right says, and what its check cannot tell
  ...weighing('know', {
    'nir.right': key,
    'nir.form-accepts': form,
    'nir.says': numbering,
    'place.department': numbering,
    'place.overseas': numbering,
    'place.abroad': numbering,
    'place.corsica': { sources: ['dss-nir'], confidence: 'official' },
    'place.algeria': formerCodes,
    'place.morocco': formerCodes,
    'place.tunisia': formerCodes,
    'place.algeria-or-department': formerCodes,
    'place.morocco-or-department': formerCodes,
    'place.tunisia-or-unknown': formerCodes,
    'place.unknown': numbering,
    'nir.same-key-19-2a': keyReasoning,
    'nir.same-key-18-2b': keyReasoning,
    'nir.same-key-swap': keyReasoning,
    'card-serial.right': form,
    'code.right': form,
    'form.web-rules': { ...form, confidence: 'inference' },
  }),
};

export type IdentifierStatementCode = keyof typeof identifierStatements;
