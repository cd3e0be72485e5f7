/** One or two letters of a name, for the eye only: the name stands beside it. */
export function Avatar({ inisial, large }: { inisial: string; large?: boolean }) {
  return (
    <span className={large ? "avatar avatar-lg" : "avatar"} aria-hidden="true">
      {inisial}
    </span>
  )
}
