// What each sentence about the three identifiers rests on: the NIR, the serial number of the carte Vitale, the provisional code.
import type { Confidence } from './record.ts';
import type { SourceId } from './sources.ts';

export interface IdentifierStatement {
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
}

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
  // Errors in a NIR
  'nir.empty': form,
  'nir.character': { sources: ['decret-82-103', 'app-2025'], confidence: 'law' },
  'nir.key-missing': form,
  'nir.length': form,
  'nir.rounded': form,
  'nir.sex': { sources: ['ameli-regles-identification', 'cnam-nir-validation'], confidence: 'official' },
  'nir.month': { sources: ['decret-82-103', 'courrier-statistiques-n8'], confidence: 'official' },
  'nir.key': key,
  // Warnings about a NIR
  'nir.provisional': { sources: ['app-2025', 'refugies-info', 'cnam-nir-validation'], confidence: 'official' },
  'nir.month-unknown': { sources: ['courrier-statistiques-n8', 'localflavor', 'app-2025'], confidence: 'official' },
  'nir.department': { sources: ['isocodes'], confidence: 'inference' },
  'nir.commune': custom,
  'nir.order': custom,
  'nir.corsica-year': { sources: ['dss-nir', 'insee-nir'], confidence: 'official' },
  'nir.lower-case': { ...form, confidence: 'inference' },
  'nir.birth-mismatch': numbering,
  // What a NIR that is right says, and what its key cannot tell
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
  // Where a wrong NIR probably went wrong
  'nir.slips': keyReasoning,
  'nir.no-correction': keyReasoning,
  'nir.no-slip': keyReasoning,
  // The serial number of the card
  'card-serial.empty': form,
  'card-serial.character': form,
  'card-serial.length': form,
  'card-serial.prefix': form,
  'card-serial.rounded': form,
  'card-serial.date': form,
  'card-serial.in-nir': form,
  'card-serial.scheme': form,
  'card-serial.right': form,
  'card-serial.where': form,
  'card-serial.read-back': { sources: ['app-2025', 'purview'], confidence: 'inference' },
  // The provisional code
  'code.empty': form,
  'code.length': form,
  'code.character': form,
  'code.look-alike': { ...form, confidence: 'inference' },
  'code.right': form,
  'code.limits': form,
  // What no source told
  'form.web-rules': { ...form, confidence: 'inference' },
} as const satisfies Record<string, IdentifierStatement>;

export type IdentifierStatementCode = keyof typeof identifierStatements;
