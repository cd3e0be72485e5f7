import { useId, type ReactNode } from "react"

/** A word of the office with its meaning one tap away. `children` is the word as it stands in the sentence. */
export function Term({ children, arti }: { children: ReactNode; arti: string }) {
  const id = useId()
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className="popover">
        {arti}
      </span>
    </>
  )
}
