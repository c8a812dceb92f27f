import { sql } from 'kysely'

/** Whether a row is of a class that only some may see. */
export const sealed = sql<boolean>`data_class <> 'general'`.as('sealed')

/** The same where several tables are joined. */
export const sealedOf = (table: string) => sql<boolean>`${sql.ref(`${table}.data_class`)} <> 'general'`.as('sealed')
