import { Button } from '@mantine/core'
import { IconCopy, IconQrcode } from '@tabler/icons-react'
import { useState } from 'react'
import { encode } from 'uqr'
import { useAct } from '../../../web/asking.ts'
import { momentInWords } from '../../../web/due-words.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { PlanVersion } from '../plan-file/version.ts'
import { endSigningLink, makeSigningLink } from '../signing-link/contract.ts'

/** A code for the client's own phone. The link is shown once: only its hash is kept. */
export function LinkBox({ caseId, version: { versionId, link } }: { caseId: string; version: PlanVersion }) {
  const here = useHere()
  const make = useAct(makeSigningLink, ['plan'])
  const end = useAct(endSigningLink, ['plan'])
  const params = { caseId, versionId }
  const url = link && make.data ? `${window.location.origin}/sign/${make.data.token}` : null
  return (
    <section className="tl-stack" aria-label={say('phone_title')}>
      <h3>{say('phone_title')}</h3>
      <p>{say('phone_lead')}</p>
      {make.error && <TroubleBanner error={make.error} />}
      {end.error && <TroubleBanner error={end.error} />}
      {url && (
        <>
          <Code text={url} />
          <p className="tl-plan-url">{url}</p>
        </>
      )}
      {link && <p>{say('link_until', { when: momentInWords(link.expiresAt, here) })}</p>}
      <div className="tl-row">
        {url && <CopyLink url={url} />}
        {!url && (
          <Button
            type="button"
            variant="default"
            leftSection={<IconQrcode aria-hidden />}
            loading={make.isPending}
            onClick={() => make.mutate({ params })}
          >
            {say('make_link')}
          </Button>
        )}
        {link && (
          <Button type="button" variant="subtle" loading={end.isPending} onClick={() => end.mutate({ params })}>
            {say('end_link')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** Browsers lend their clipboard to safe addresses alone; elsewhere the link is copied by hand from where it is shown. */
function CopyLink({ url }: { url: string }) {
  const [copied, setCopied] = useState<'link_copied' | 'link_not_copied' | null>(null)
  if (!('clipboard' in navigator)) return null
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied('link_copied'),
      () => setCopied('link_not_copied'),
    )
  return (
    <>
      <Button type="button" variant="default" leftSection={<IconCopy aria-hidden />} onClick={() => void copy()}>
        {say('copy_link')}
      </Button>
      <span role="status">{copied && say(copied)}</span>
    </>
  )
}

/** Drawn as one path of squares, so that nothing of it is markup made elsewhere. */
function Code({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg className="tl-plan-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say('code_label')}>
      <path d={path} fill="#000000" />
    </svg>
  )
}
