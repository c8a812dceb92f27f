/** Where somebody stands now. Once on a rail. */
export function Loop() {
  return (
    <svg className="tl-loop" viewBox="0 0 48 23.5" fill="none" stroke="currentColor" strokeWidth="3" aria-hidden="true">
      <path
        vectorEffect="non-scaling-stroke"
        d="M0 21.5H11C22 21.5 33.5 16.5 33.5 9.8C33.5 5 29.3 2 24 2C18.7 2 14.5 5 14.5 9.8C14.5 16.5 26 21.5 37 21.5H48"
      />
    </svg>
  )
}
