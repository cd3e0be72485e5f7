import type { ReactNode } from "react"
import type { IconName } from "./icon-name.ts"
import { Icon } from "./icon.tsx"

const icons = { good: "circle-check", warn: "triangle-alert", bad: "circle-alert", info: "info" } as const

type NoteProps = { tone?: keyof typeof icons; icon?: IconName; className?: string; children: ReactNode }

/** A message that stays where it concerns something. What passes is a toast. */
export function Note({ tone = "info", icon, className = "", children }: NoteProps) {
  return (
    <div className={`note note-${tone} ${className}`}>
      <Icon name={icon ?? icons[tone]} />
      <div>{children}</div>
    </div>
  )
}
