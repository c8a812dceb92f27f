import type { ComponentProps, MouseEvent } from 'react'

type PatientButtonProps = ComponentProps<'button'> & { 'data-loading'?: boolean; 'data-disabled'?: boolean }

/**
 * While it waits for its answer a button is not pressed twice, and keeps the focus. Disabled, as Mantine would have it,
 * it would lose it, and whoever works by keyboard would stand nowhere when the answer is a refusal.
 */
export function PatientButton({ disabled, onClick, ...rest }: PatientButtonProps) {
  const waits = rest['data-loading'] && !rest['data-disabled']
  if (!waits) return <button type="button" {...rest} disabled={disabled} onClick={onClick} />
  return <button type="button" {...rest} aria-disabled onClick={notTwice} />
}

const notTwice = (event: MouseEvent): void => event.preventDefault()
