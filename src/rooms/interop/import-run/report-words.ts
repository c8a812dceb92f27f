import { say } from '../en.ts'
import type { ImportedClient, ImportReport } from './contract.ts'

/** A report as a person reads it in a terminal. */
export const reportWords = (report: ImportReport): string =>
  [
    say('report_head', { file: report.file, source: report.source }),
    `  ${countWords(report)}`,
    ...report.clients.map((client) => `  ${clientWords(client)}`),
    ...report.held.map(({ resource, waits_for }) => `  ${say('report_held', { resource, waits_for })}`),
    ...report.warnings.map(({ path, message }) => `  ${path}: ${message}`),
  ].join('\n')

const countWords = ({ created, updated, unchanged, merged, rejected, held, completed, other }: ImportReport): string =>
  say('report_counts', {
    ...{ created, updated, unchanged, merged, rejected, completed },
    held: held.length,
    other: Object.values(other).reduce((sum, count) => sum + count, 0),
  })

function clientWords({ given, family, birth_date, matched, counts, referrals }: ImportedClient): string {
  const who = [...given, family, birth_date ?? ''].filter((part) => part !== '').join(' ')
  const how = say(matched === 'new' ? 'matched_new' : 'matched_identifier')
  const opened = referrals.map(({ program, stage }) => say('report_referral', { program, stage }))
  return [`${who} (${how})`, say('report_record', counts), ...opened].join('; ')
}
