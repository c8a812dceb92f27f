import type { LocalCommand } from '../platform/command/command.ts'

export const benchTodayCommand: LocalCommand = {
  name: 'bench today',
  summary:
    "Measures Today's API on 20,000 open cases beside a bare server over the same query. Needs PostgreSQL in DATABASE_URL.",
  usage: '[--json]',
  async run({ settings, telling }) {
    const url = settings.migrateUrl
    if (!url)
      throw new Error(
        'Set DATABASE_URL to a PostgreSQL login that may create databases; the bench makes one and drops it.',
      )
    const { benchToday } = await import('../../bench/today.bench.ts')
    const { rounds, ratio, sql, plan } = await benchToday(url, telling.progress)
    const lines = rounds.map(
      (one) => `bare ${one.bare.toFixed(0)}/s  Today ${one.door.toFixed(0)}/s  ratio ${one.ratio.toFixed(2)}`,
    )
    telling.result({ rounds, ratio, sql, plan }, [sql, plan, ...lines, `Median ratio ${ratio.toFixed(2)}`].join('\n'))
    return 0
  },
}
