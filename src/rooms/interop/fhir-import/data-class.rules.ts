/**
 * Which class a source's confidentiality and sensitivity codes put a record into (HL7 v3 ActCode and Confidentiality).
 * Only restricted codes seal: 'N', normal, stands on everything.
 */
const classes = new Map<string, string>([
  ...['ETH', 'ETHUD', 'ALC', 'OPIOIDUD', 'SUD', '42CFRPart2', 'ETHUDTPN'].map((code) => [code, 'part2'] as const),
  ...['PSYTHPN'].map((code) => [code, 'psychotherapy'] as const),
  ...['SDV', 'DVIO', 'DV'].map((code) => [code, 'dv_location'] as const),
  // The source says only that it is restricted: it is kept to the program until somebody knows better.
  ...['R', 'V'].map((code) => [code, 'part2'] as const),
])

/** The class of what a program learns: its own, where that is sealed, else what the source's labels say. */
export function dataClassOf(labels: readonly string[], ofProgram: string): string {
  if (ofProgram !== 'general') return ofProgram
  return labels.map((label) => classes.get(label)).find((one) => one !== undefined) ?? 'general'
}
