// Closing a space that was never activated, and having the data deleted.
import { afterCopy } from '../steps.ts';
import {
  neverActivated,
  note,
  perhapsOpen,
  since2022,
  since2025,
  sinceApp,
  step,
  unconfirmed,
  until2025,
  warning,
} from './records.ts';

export const closing = {
  steps: [
    step('mes.web.ask-deletion', {
      channel: 'web',
      when: { goal: ['close'], deleteData: [true], profile: neverActivated, channel: ['any', 'web'] },
      needs: ['identified'],
      yields: ['deletion-asked'],
      args: ['deletionBy'],
      validFrom: since2025,
      sources: ['pdp-2025', 'csp-r1111-36'],
      confidence: 'official',
    }),
    step('mes.web.confirm-closing', {
      channel: 'web',
      when: { goal: ['close'], profile: neverActivated },
      needs: ['identified'],
      yields: ['decision-recorded'],
      args: ['for'],
      validFrom: since2022,
      sources: ['csp-r1111-36', 'senat-01935'],
      confidence: 'official',
    }),
    step('mes.post.ask-deletion', {
      ...afterCopy,
      channel: 'post',
      when: { goal: ['close'], deleteData: [true] },
      needs: [],
      yields: ['deletion-asked'],
      args: ['deletionBy'],
      validFrom: since2025,
      sources: ['pdp-2025', 'csp-r1111-36'],
      confidence: 'official',
    }),
    step('mes.post.2022.ask-deletion', {
      ...afterCopy,
      channel: 'post',
      when: { goal: ['close'], deleteData: [true] },
      needs: [],
      yields: ['deletion-asked'],
      args: ['deletionBy'],
      ...until2025,
      sources: ['csp-r1111-36'],
      confidence: 'law',
    }),
  ],
  statements: [
    note('mes.phone.deletion-in-call', {
      steps: ['mes.post.ask-deletion'],
      when: { profile: perhapsOpen },
      validFrom: since2025,
      sources: ['csp-r1111-36', 'pdp-2025'],
      confidence: 'inference',
    }),
    note('mes.delete.box-or-letter', {
      steps: ['mes.web.ask-deletion', 'mes.account.ask-deletion'],
      validFrom: since2025,
      sources: ['pdp-2025'],
      confidence: 'official',
    }),
    warning('mes.not-activated.is-open', {
      when: { profile: ['not-activated'] },
      validFrom: '2022-01-31',
      sources: ['ticsante-2022', 'cgu-2025'],
      confidence: 'official',
    }),
    unconfirmed('mes.closing.deposits', { when: { goal: ['close'] }, validFrom: since2022, sources: ['csp-r1111-36'] }),
    unconfirmed('mes.closing.unactivated-deletion', {
      steps: ['mes.web.ask-deletion'],
      validFrom: sinceApp,
      sources: ['pdp-2025', 'app-2025'],
    }),
    unconfirmed('mes.delete.by-phone', {
      steps: ['mes.post.ask-deletion'],
      when: { profile: perhapsOpen },
      validFrom: since2025,
      sources: ['pdp-2025'],
    }),
  ],
};
