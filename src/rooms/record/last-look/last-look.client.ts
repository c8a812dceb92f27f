import { call } from '../../../web/call-api.ts'
import { noteLook } from './contract.ts'

/** Tells the record that I looked at this client. Called as the page is left, so it must outlive the page. */
export function rememberLook(clientId: string): void {
  const told = call(noteLook, { params: { clientId } }, { keepalive: true, background: true, signedOut: 'throw' })
  told.catch(() => {}) // a look that is not remembered only makes more of the record look new
}
