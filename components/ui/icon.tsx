import type { IconName } from "./icon-name.ts"

/** A picture beside a word. It is hidden from screen readers: the word says it. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`/ikon.svg#${name}`} />
    </svg>
  )
}
