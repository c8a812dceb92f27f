import { say } from '../en.ts'

/** The fields of a new program as the contract wants them; an empty count of places is no count. */
export const typedProgram = (form: FormData) => {
  const places = String(form.get('places') ?? '').trim()
  return {
    name: form.get('name'),
    shortName: form.get('shortName'),
    pack: form.get('pack'),
    layers: form.getAll('layers'),
    places: places === '' ? null : Number(places),
    openedOn: form.get('openedOn'),
    fundingSourceIds: form.getAll('fundingSourceIds'),
  }
}

export const programNeeds = {
  name: say('needs_name'),
  shortName: say('needs_short_name'),
  pack: say('needs_pack'),
  places: say('needs_places'),
  openedOn: say('needs_day'),
}
