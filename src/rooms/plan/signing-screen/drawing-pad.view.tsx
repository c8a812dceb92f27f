import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type PointerEvent, useRef } from 'react'
import { say } from '../en.ts'
import { drawingBox } from '../version/drawing.ts'

type DrawingPadProps = { drawing: string; problem?: string | undefined; onDraw: (drawing: string) => void }

/** A box to sign in, with a finger, a pen or the mouse. Whoever cannot draw types the name instead. */
export function DrawingPad({ drawing, problem, onDraw }: DrawingPadProps) {
  const down = useRef(false)
  const lift = () => {
    down.current = false
  }
  const add = (event: PointerEvent<SVGSVGElement>, verb: 'M' | 'L') => {
    const point = pointIn(event)
    const next = `${drawing}${drawing ? ' ' : ''}${verb}${point}`
    if (!drawing.endsWith(point) && next.length < 20_000) onDraw(next)
  }
  return (
    <div>
      <svg
        className="tl-plan-pad"
        viewBox={`0 0 ${drawingBox.width} ${drawingBox.height}`}
        role="img"
        aria-label={say('draw_here')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          down.current = true
          add(event, 'M')
        }}
        onPointerMove={(event) => down.current && add(event, 'L')}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        {drawing && <path d={drawing} />}
      </svg>
      {problem && (
        <p className="tl-problem" role="alert">
          <IconAlertTriangle aria-hidden />
          {problem}
        </p>
      )}
      <Button type="button" variant="subtle" size="xs" disabled={drawing === ''} onClick={() => onDraw('')}>
        {say('clear_drawing')}
      </Button>
    </div>
  )
}

/** Where the pointer is, in the units of the box. */
function pointIn({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): string {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  const within = (at: number, size: number, most: number) => Math.round(Math.min(most, Math.max(0, (at / size) * most)))
  return `${within(clientX - left, width, drawingBox.width)} ${within(clientY - top, height, drawingBox.height)}`
}
