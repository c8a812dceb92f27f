import './button.css'
import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentProps, KeyboardEvent, MouseEvent } from 'react'
import { Go, type GoProps } from './go.tsx'
import type { Icon } from './meaning.ts'

/** Looks like a button, goes like a link. */
export function LinkButton(props: ButtonProps & Omit<GoProps, keyof ButtonProps>) {
  return <Button component={Go} {...props} />
}

type IconButtonProps = {
  /** Said by screen readers and shown when pointed at or focused. */
  label: string
  icon: Icon
  small?: boolean
  edged?: boolean
} & Omit<ComponentProps<'button'>, 'children' | 'aria-label'>

/** Allowed for call, copy, close, more and drag only; everything else carries its word. */
export function IconButton({ label, icon: Shape, small, edged, className, ...rest }: IconButtonProps) {
  const looks = ['tl-icon-button', small && 'tl-icon-button-small', edged && 'tl-icon-button-edged', className]
  return (
    <button type="button" {...rest} {...quietOnEscape} aria-label={label} className={looks.filter(Boolean).join(' ')}>
      <Shape aria-hidden />
      <span className="tl-tip" aria-hidden>
        {label}
      </span>
    </button>
  )
}

/** WCAG 1.4.13: what shows up on focus can be sent away without moving it. */
export const quietOnEscape = {
  onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    if (key === 'Escape') currentTarget.dataset['quiet'] = ''
  },
  onPointerEnter: ({ currentTarget }: MouseEvent<HTMLElement>) => {
    delete currentTarget.dataset['quiet']
  },
  onBlur: ({ currentTarget }: { currentTarget: HTMLElement }) => {
    delete currentTarget.dataset['quiet']
  },
}
