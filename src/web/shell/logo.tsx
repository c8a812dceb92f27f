/** The thread, once per screen: behind, now, ahead. */
export function Logo() {
  return (
    <svg viewBox="0 0 54 24" fill="none" stroke="currentColor" strokeWidth="3" aria-hidden="true">
      <path d="M0 21.5H5C16 21.5 27.5 16.5 27.5 9.8C27.5 5 23.3 2 18 2C12.7 2 8.5 5 8.5 9.8C8.5 16.5 20 21.5 31 21.5H33" />
      <path d="M37 21.5h6M47 21.5h6" />
    </svg>
  )
}
