import { Button } from '@mantine/core'
import { useState } from 'react'
import { say } from '../en.ts'
import type { InputProps } from './input-props.ts'
import { Unread } from './unread.view.tsx'

const largestFile = 500 * 1024

/** A file, kept within the answers; small, for the answers travel as one. */
export function FileInput({ view, label, value, onValue }: InputProps) {
  const [tooLarge, setTooLarge] = useState(false)
  const held = value?.valueAttachment
  const take = async (file: File | undefined) => {
    setTooLarge(file !== undefined && file.size > largestFile)
    if (!file || file.size > largestFile) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    onValue({ valueAttachment: { contentType: file.type || 'application/octet-stream', title: file.name, data } })
  }
  const name = held?.title ?? held?.url ?? ''
  return (
    <>
      {held && (
        <span className="tl-with-unit">
          <b>{name}</b>
          <Button variant="subtle" onClick={() => onValue(undefined)}>
            {say('f_remove_file', { name })}
          </Button>
        </span>
      )}
      <input
        className="tl-file"
        type="file"
        name={view.key}
        aria-label={label}
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <Unread when={tooLarge}>{say('f_file_too_large')}</Unread>
    </>
  )
}

/** Whom or what is meant, in words; what a record's reference held besides stays. */
export function ReferenceInput({ view: { key, problem }, label, value, onValue }: InputProps) {
  return (
    <input
      className="tl-input"
      name={key}
      aria-label={label}
      aria-invalid={problem ? true : undefined}
      value={value?.valueReference?.display ?? value?.valueReference?.reference ?? ''}
      onChange={({ target }) =>
        onValue(target.value === '' ? undefined : { valueReference: { display: target.value } })
      }
    />
  )
}
