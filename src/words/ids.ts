import { v7 } from 'uuid'
import { z } from 'zod'

/** A new key, made by the caller so that a device may name a row offline: uuid v7, which sorts by time. */
export const newId = (): string => v7()

export const AgencyId = z.uuid().brand<'AgencyId'>()
export type AgencyId = z.infer<typeof AgencyId>

export const StaffId = z.uuid().brand<'StaffId'>()
export type StaffId = z.infer<typeof StaffId>

export const ProgramId = z.uuid().brand<'ProgramId'>()
export type ProgramId = z.infer<typeof ProgramId>

export const ClientId = z.uuid().brand<'ClientId'>()
export type ClientId = z.infer<typeof ClientId>

export const CaseId = z.uuid().brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>

export const EventId = z.uuid().brand<'EventId'>()
export type EventId = z.infer<typeof EventId>

export const ObligationId = z.uuid().brand<'ObligationId'>()
export type ObligationId = z.infer<typeof ObligationId>

export const ContactNoteId = z.uuid().brand<'ContactNoteId'>()
export type ContactNoteId = z.infer<typeof ContactNoteId>
