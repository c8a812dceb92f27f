import { Button } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { say } from '../en.ts'
import { AcuityBars } from '../parts/acuity-bars.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Go } from '../parts/go.tsx'
import type { Icon } from '../parts/meaning.ts'
import { Menu } from '../parts/menu.tsx'
import { useChosenRow } from './worklist.tsx'

export type RowAct = {
  word: string
  icon: Icon
  /** e reschedule, w waive, h hand over, x mark. */
  hotkey: 'e' | 'w' | 'h' | 'x'
  act: () => void
}

export type WorkRowProps = {
  id: string
  /** A mark: "Today 17:00". */
  when: ReactNode
  client: { name: string; to: string }
  /** "Today 09:20" */
  lastContact?: string | undefined
  /** What must happen, and before it a tag when it is legal or safety. */
  what: ReactNode
  tag?: ReactNode
  /** The source and the fact that set it. */
  rule: ReactNode
  /** Said when the row is chosen: whose word it is. */
  detail?: ReactNode
  /** 1 to 5; undefined when nobody has confirmed one. */
  acuity?: number | undefined
  /** The one verb that fits: "Sign note", "Log contact". */
  main: { word: string } & ({ act: () => void } | { to: string })
  more: readonly RowAct[]
}

/** 52 pixels: who, what, by which rule. Chosen, it opens its acts in place. */
export function WorkRow(row: WorkRowProps) {
  const { id, choose } = useChosenRow()
  const chosen = id === row.id
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses a row by reaching what stands in it
    <li
      data-row={row.id}
      className="tl-work"
      aria-current={chosen ? 'true' : undefined}
      onClick={() => choose(row.id)}
      onFocus={({ target }) => target.matches(':focus-visible') && choose(row.id)}
    >
      <div className="tl-work-when">{row.when}</div>
      <div className="tl-work-who">
        <Go to={row.client.to} data-key="o">
          {row.client.name}
        </Go>
        {row.lastContact && (
          <small>
            <span className="tl-vh">{say('last_contact')} </span>
            {row.lastContact}
          </small>
        )}
      </div>
      <div className="tl-work-what">
        <p>
          {row.tag}
          <span>{row.what}</span>
        </p>
        <small>{row.rule}</small>
        {chosen && row.detail && <small className="tl-work-detail">{row.detail}</small>}
      </div>
      <div className="tl-work-acuity">
        <span className="tl-vh">{say('acuity')} </span>
        {row.acuity === undefined ? say('not_scored') : <AcuityBars tier={row.acuity}>{row.acuity}</AcuityBars>}
      </div>
      <div className="tl-work-act">
        <MainAct row={row} chosen={chosen} />
        {row.more.length > 0 && <MoreActs row={row} />}
      </div>
      {chosen && row.more.length > 0 && <ActsInPlace row={row} />}
    </li>
  )
}

function MainAct({ row, chosen }: { row: WorkRowProps; chosen: boolean }) {
  const look = {
    size: 'xs',
    variant: chosen ? 'filled' : 'subtle',
    'data-act': '',
    'aria-label': `${row.main.word}, ${row.client.name}`,
  } as const
  if ('to' in row.main)
    return (
      <LinkButton {...look} to={row.main.to}>
        {row.main.word}
      </LinkButton>
    )
  return (
    <Button {...look} onClick={row.main.act}>
      {row.main.word}
    </Button>
  )
}

function MoreActs({ row }: { row: WorkRowProps }) {
  const label = say('more_for', { name: row.client.name })
  const face = {
    className: 'tl-icon-button tl-icon-button-small',
    'aria-label': label,
    children: <IconDots aria-hidden />,
  }
  return <Menu face={face} label={label} groups={[row.more]} />
}

function ActsInPlace({ row }: { row: WorkRowProps }) {
  return (
    <div className="tl-work-more">
      {row.more.map(({ word, icon: Shape, hotkey, act }) => (
        <Button
          key={word}
          size="xs"
          variant="default"
          data-key={hotkey}
          leftSection={<Shape aria-hidden />}
          onClick={act}
        >
          {word}
        </Button>
      ))}
      <span className="tl-work-keys" aria-hidden="true">
        <kbd>{say('key_enter')}</kbd> {row.main.word.toLowerCase()} <kbd>j</kbd> <kbd>k</kbd> {say('key_move')}
      </span>
    </div>
  )
}
