// The shape of a language: one sentence for every code that the program can say, so that a missing one does not compile.
import type { ErrorCode } from '../core/error.ts';
import type { GoalReason } from '../core/situation.ts';
import type { goals, persons } from '../knowledge/facets.ts';
import type { LetterId } from '../knowledge/letters.ts';
import type { Service } from '../knowledge/record.ts';
import type { RuleId } from '../knowledge/rules.ts';
import type { Channel } from '../knowledge/steps.ts';
import type { StatementId, StepId } from '../knowledge/tables.ts';
import type { AnswerWords } from './answer-words.ts';
import type { ConversationWords, Problems } from './conversation-words.ts';
import type { options as frenchOptions } from './fr/options.ts';
import type { Lang } from './lang.ts';
import type { Questions } from './question-words.ts';
import type { ScreenWords } from './screen-words.ts';

/** What a sentence may name: the values that its record lists. Dates are `YYYY-MM-DD`. */
export interface SentenceArgs {
  for: (typeof persons)[number];
  goal: (typeof goals)[number];
  copy: boolean;
  deleteData: boolean;
  deaf: boolean;
  /** The support line is reached by video too. */
  video: boolean;
  startDate: string;
  today: string;
  safeLastDay: string;
  safeDaysLeft: number;
  lastDay: string;
  nextPhoneDay: string;
  lastPhoneDay: string;
  since: string;
  lapsesOn: string;
  deletionBy: string;
  readOn: string;
}
export type Sentence = string | ((args: SentenceArgs) => string);

type NoticeCode = 'sources.stale' | 'today.local';
/** The rules that an answer names. */
type RuleCode = Exclude<RuleId, 'dp.old-refusal' | 'mes.letter-code' | 'mes.visio'>;
/** The first line of an answer. */
type VerdictCode = Extract<StatementId, `${Service}.${'deadline' | 'verdict'}.${string}`>;
export type Verdicts = Record<VerdictCode, Sentence>;
type StatementCode = StatementId | RuleCode | NoticeCode;

interface StepWords {
  title: Sentence;
  /** What one must know to do the step. */
  detail: Sentence;
  /** What else there is to know about it: said in the details. */
  more?: Sentence;
}
export type Steps = Record<StepId, StepWords>;
/** All that a plan says: the steps are loaded with the first one. */
export type PlanSentences = Words & { steps: Steps };
export type Statements = Record<StatementCode, Sentence>;
type ErrorSentence = string | ((args: Readonly<Record<string, string | readonly string[]>>) => string);
export type Errors = Record<ErrorCode, ErrorSentence>;

/** Titles, labels and the sentences around an answer. None of them says anything about the law or a procedure. */
export interface Interface {
  errorPrefix: string;
  /** How a date was read that was not typed whole. */
  dateRead: (a: { date: string }) => string;
  /** Before and after the facts about a fault of the program. */
  defect: Record<'happened' | 'report', string>;
  services: Record<Service, string>;
  sources: {
    title: string;
    /** A source, and what is said of it. */
    line: (a: { parts: readonly string[] }) => string;
    noneStale: string;
    usedBy: (a: { records: readonly string[] }) => string;
    stale: string;
  };
  /** What each letter asks, for a reader who does not read French; none in French. */
  letterGists: Record<LetterId, string> | null;
  headings: { warnings: string; basis: string; unconfirmed: string };
  source: (a: {
    title: string;
    publisher: string;
    date: string | null;
    readOn: string;
    copy: 'stored' | 'live';
    asOf: string | null;
  }) => string;
  /** What the program says about its own answer. */
  notices: Pick<Statements, NoticeCode>;
}

/** What is said of the six weeks. */
export interface WindowWords {
  title: Record<Service, string>;
  phone: (a: { number: string; date: string; opens: string; closes: string }) => string;
  timeline: (a: { start: string; today: string; last: string; event: 'sending' | 'delivery' }) => string;
  /** What stands under the ends of the drawing, and under today. */
  timelineLabels: { day: (a: { date: string }) => string; today: string };
}

/** What is said around the steps of a plan. */
export interface PlanWords {
  title: Record<Service, Record<Goal, string>>;
  goals: Record<Goal, string>;
  goalReasons: Record<GoalReason, string>;
  persons: Record<(typeof persons)[number], string>;
  channels: Record<Channel, string>;
  /** How a call is made by who does not hear or speak. */
  byVideo: string;
  forWhom: (a: { person: string }) => string;
  goal: (a: { goal: string; reason: string }) => string;
  otherGoals: (a: { goals: readonly string[] }) => string;
  checkNumbers: string;
  headings: { remedies: string; steps: string; meaning: string };
}

export type CommandName =
  | 'mes-optout'
  | 'deadline'
  | 'checklist'
  | 'dp'
  | 'letter'
  | 'validate'
  | 'sources'
  | 'completion'
  | 'help';
/** The options have their names in the French help, and in English the same. */
export type OptionName = keyof typeof frenchOptions;
/** Options that stand under one heading in help. */
export type OptionGroup = 'case' | 'hand' | 'wish' | 'numbers' | 'list' | 'sources' | 'answer' | 'program';

/** What is said of the commands and their options, and how help is headed. The rest of what help says: page-words.ts. */
export interface Help {
  headings: Record<'usage' | 'examples' | 'commands' | 'exitCodes' | OptionGroup, string>;
  values: Record<'file' | 'date' | 'code' | 'value' | 'month' | 'column' | 'sign', string>;
  commands: Record<CommandName, { summary: string; examples: readonly string[] }>;
  options: Record<OptionName, string>;
}

type Goal = (typeof goals)[number];
type Person = { for: (typeof persons)[number] };

/** What only paper says. */
export interface Paper {
  page: (a: { page: number; of: number }) => string;
  /** Of the box before a step, for screen readers. */
  stepBox: (a: { step: number }) => string;
  /** Before the line for a name, which nobody has to fill in. */
  name: (a: Person) => string;
  /** Before the line for the day on which all is done. */
  doneOn: string;
  /** The day that a sheet is for, in the foot of its pages. */
  asOf: (a: { date: string }) => string;
  /** What a step needs that no step before it brings. */
  needs: (a: { things: string[] }) => string;
  things: Record<'nir' | 'birth-date' | 'provisional-code', string | ((a: Person) => string)>;
  /** Under the drawing of a card whose serial number is framed; `alt` is for those who cannot see it. */
  cards: Record<'photo' | 'plain', { caption: string; alt: string }>;
  /** What a code to scan is, for those who cannot see it. */
  code: string;
  site: Record<Service, string>;
  /** Over what there is to know about the steps; and each, with the number of its step. */
  aboutSteps: string;
  ofStep: (a: { step: number; text: string }) => string;
  /** Over what can be done next. */
  next: string;
  phone: {
    heading: (a: { deaf: boolean; isWay: boolean }) => string;
    say: string;
    /** Null where the support line is no way. */
    sentences: Record<Goal, ((a: Person) => string) | null>;
    /** Where the call is for the number of the card only. */
    serial: string;
    ask: string;
    questions: Record<'decision' | 'status', [string, string]>;
    note: string;
    lines: string[];
    boxes: string[];
  };
}

interface EntryWords {
  title: string;
  description: string;
}
/** The entries of a calendar. */
export interface Calendar {
  name: Record<Service, string>;
  /** Said when one is written. */
  alarms: string;
  safeLastDay: Record<Service, EntryWords>;
  lastCall: EntryWords;
  codeEnd: EntryWords;
  deletionBy: EntryWords;
  reminder: Record<Service, EntryWords>;
}

/** What the program says in a language, less what few calls need (`PlanSentences`, page-words.ts, identifier-words.ts, guide-words.ts), its marks and spaces put right (typeset.ts). */
export interface Words {
  lang: Lang;
  answer: AnswerWords;
  interface: Interface;
  errors: Errors;
  window: WindowWords;
  plan: PlanWords;
  statements: Statements;
  paper: Paper;
  calendar: Calendar;
  help: Help;
  conversation: ConversationWords;
  questions: Questions;
  screen: ScreenWords;
  problems: Problems;
  /** "lundi 14 décembre 2026", "Monday 14 December 2026". */
  longDate: (day: string) => string;
  /** The same of a month or a year: "novembre 2022", "2022". */
  periodName: (period: string) => string;
}
