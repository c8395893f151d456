// The provisional code: asking for one, entering it, and what goes wrong with it.
import {
  app2025,
  notActivated,
  note,
  remedy,
  since2025,
  sinceApp,
  step,
  terms2025,
  unconfirmed,
  until2025,
} from './records.ts';

const singleUse = { ...app2025, quote: '« Le code provisoire ne peut servir qu’une seule fois. »' } as const;

export const code = {
  steps: [
    step('mes.web.2022.get-code', {
      channel: 'web',
      when: { codeState: ['unknown', 'no', 'expired'], profile: notActivated },
      needs: ['nir', 'birth-date', 'card-type', 'card-serial', 'contact'],
      yields: ['provisional-code'],
      args: ['for'],
      ...until2025,
      sources: ['nexus-2022', 'franceinfo-2022'],
      confidence: 'press',
    }),
    step('mes.web.2022.identify', {
      channel: 'web',
      when: { profile: notActivated },
      needs: ['provisional-code', 'nir', 'card-type', 'card-serial'],
      yields: ['identified'],
      args: ['for'],
      ...until2025,
      sources: ['cgu-2022', 'nexus-2022'],
      confidence: 'official',
    }),
    step('mes.web.get-code', {
      channel: 'web',
      when: { codeState: ['unknown', 'no', 'expired'], profile: notActivated },
      needs: ['form-accepted', 'contact'],
      yields: ['provisional-code'],
      validFrom: since2025,
      sources: ['cgu-2025', 'app-2025'],
      confidence: 'official',
    }),
    step('mes.web.enter-code', {
      channel: 'web',
      when: { profile: notActivated },
      needs: ['form-accepted', 'provisional-code'],
      yields: ['identified'],
      validFrom: since2025,
      sources: ['cgu-2025', 'app-2025'],
      confidence: 'official',
    }),
  ],
  statements: [
    note('mes.code.letter-code', {
      steps: ['mes.web.enter-code'],
      validFrom: since2025,
      sources: ['cgu-2025', 'ufc-2022'],
      confidence: 'press',
    }),
    note('mes.code.single-use', { steps: ['mes.web.get-code', 'mes.web.enter-code'], ...singleUse }),
    note('mes.code.last-day', {
      steps: ['mes.web.get-code'],
      when: { window: ['last-day'], phoneDays: ['one'] },
      validFrom: since2025,
      sources: ['cgu-2025', 'sp-mes'],
      confidence: 'inference',
    }),
    note('mes.code.not-offered', { steps: ['mes.web.get-code'], when: { contact: ['unknown', 'no'] }, ...terms2025 }),
    remedy('mes.problem.code-not-received', {
      when: { problem: ['code-not-received'] },
      validFrom: since2025,
      sources: ['cgu-2025', 'app-2025'],
      confidence: 'official',
    }),
    remedy('mes.problem.code-expired', {
      when: { problem: ['code-expired'] },
      validFrom: '2022-02-03',
      sources: ['franceinfo-2022', 'tf1info-2022'],
      confidence: 'press',
    }),
    remedy('mes.problem.code-used', { when: { problem: ['code-used'] }, ...singleUse }),
    remedy('mes.problem.code-contact', { when: { problem: ['code-expired', 'code-used'] }, ...app2025 }),
    remedy('mes.problem.asked-for-code', {
      when: { problem: ['asked-for-code'] },
      validFrom: sinceApp,
      sources: ['cgu-2022', 'app-2025'],
      confidence: 'inference',
    }),
    remedy('mes.code.genuine-mail', {
      when: { problem: ['asked-for-code'] },
      validFrom: '2022-07-01',
      sources: ['ufc-2022'],
      confidence: 'press',
    }),
    unconfirmed('mes.code.on-demand-validity', {
      steps: ['mes.web.get-code', 'mes.web.2022.get-code'],
      validFrom: '2022-02-03',
      sources: ['app-2025', 'franceinfo-2022'],
    }),
  ],
};
