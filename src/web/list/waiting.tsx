import './waiting.css'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { say } from '../en.ts'

const tenSeconds = 10_000

/** Nothing for 300 ms, then still rows of the real height; after ten seconds a sentence, and a way out. */
export function Waiting({ rows = 6, onCancel }: { rows?: number; onCancel?: () => void }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (long) return
    const timer = setTimeout(() => setLong(true), tenSeconds)
    return () => clearTimeout(timer)
  }, [long])
  return (
    <div role="status" aria-label={say('loading')}>
      {long && (
        <p className="tl-waiting-long">
          {say('loading_long')}
          <Button size="xs" variant="default" onClick={() => setLong(false)}>
            {say('keep_waiting')}
          </Button>
          {onCancel && (
            <Button size="xs" variant="subtle" onClick={onCancel}>
              {say('cancel')}
            </Button>
          )}
        </p>
      )}
      <div className="tl-waiting" aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
          <span key={row} />
        ))}
      </div>
    </div>
  )
}
