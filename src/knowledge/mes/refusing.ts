// Refusing: the six weeks, and the choice itself.
import {
  except,
  notActivated,
  remedy,
  rule,
  since2022,
  since2025,
  step,
  terms2025,
  unconfirmed,
  until2025,
  warning,
} from './records.ts';

export const refusing = {
  steps: [
    step('mes.web.2022.choose-refusal', {
      channel: 'web',
      when: { goal: ['refuse'], profile: notActivated },
      needs: ['identified'],
      yields: ['decision-recorded'],
      ...until2025,
      sources: ['cgu-2022', 'nexus-2022', 'rtl-2022'],
      confidence: 'official',
    }),
    step('mes.web.confirm-refusal', {
      channel: 'web',
      when: { goal: ['refuse'], profile: notActivated },
      needs: ['identified'],
      yields: ['decision-recorded'],
      args: ['for'],
      ...terms2025,
    }),
  ],
  statements: [
    rule('mes.window.from-sending', {
      validFrom: '2022-03-29',
      sources: ['csp-r1111-28', 'cnil-mes-2022'],
      confidence: 'law',
    }),
    rule('mes.window.counting', {
      args: ['startDate', 'safeLastDay'],
      validFrom: since2022,
      sources: ['csp-r1111-28', 'cpc-640-642'],
      confidence: 'inference',
    }),
    rule('mes.closing.any-time', { weight: 'act', validFrom: since2022, sources: ['csp-r1111-36'], confidence: 'law' }),
    warning('mes.window.over', {
      when: { window: ['closed'], goal: ['close', 'check'] },
      args: ['safeLastDay'],
      validFrom: since2022,
      sources: ['csp-r1111-36'],
      confidence: 'law',
    }),
    warning('mes.window.urgent', {
      when: { window: ['urgent'], goal: ['refuse'] },
      args: ['safeLastDay'],
      validFrom: since2022,
      sources: ['csp-r1111-28', 'cgu-2022', 'cgu-2025'],
      confidence: 'inference',
    }),
    warning('mes.window.last-day', {
      when: { window: ['last-day'], goal: ['refuse'] },
      args: ['safeLastDay', 'lastDay'],
      validFrom: since2022,
      sources: ['csp-r1111-28', 'csp-r1111-36'],
      confidence: 'law',
    }),
    warning('mes.refuse.after-opening', {
      when: { goalReason: ['refuse.after-opening'] },
      validFrom: since2022,
      sources: ['csp-r1111-36'],
      confidence: 'law',
    }),
    warning('mes.refused.dmp-before-2022', {
      when: {
        problem: except('dmp-before-2022'),
        profile: ['refused'],
        refusedIn2022: ['yes', 'unknown'],
        for: ['self', 'protected-adult'],
      },
      validFrom: '2022-12-01',
      sources: ['csp-l1111-14', 'sp-mes'],
      confidence: 'law',
    }),
    remedy('mes.problem.dmp-before-2022', {
      when: { problem: ['dmp-before-2022'] },
      validFrom: '2022-12-01',
      sources: ['csp-l1111-14', 'sp-mes'],
      confidence: 'law',
    }),
    unconfirmed('mes.before-notice', {
      when: { goal: ['refuse'], window: ['none'] },
      validFrom: since2025,
      sources: ['operator-2022', 'csp-r1111-28'],
    }),
    unconfirmed('mes.rule-since-2026', {
      answers: ['deadline', 'plan'],
      when: { window: ['open', 'urgent', 'last-day', 'closed'] },
      validFrom: '2026-01-01',
      sources: ['sp-mes', 'csp-r1111-28'],
    }),
  ],
};
