/** Under this stand the canonicals and code systems that are our own. */
export const ours = 'https://throughline.example/fhir'

/** Somebody of the house: no resource of their own leaves with a client. */
export const staffAs = (staffId: string, name: string) => ({
  identifier: { system: `${ours}/staff`, value: staffId },
  display: name,
})
