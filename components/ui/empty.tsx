import type { ReactNode } from "react"
import type { IconName } from "./icon-name.ts"
import { Icon } from "./icon.tsx"

type EmptyProps = {
  icon?: IconName
  /** What is so. */ title: string
  /** What to do about it. */ children?: ReactNode
}

/** An empty list is a state with a next step, not a blank. */
export function Empty({ icon = "inbox", title, children }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-10 text-center">
      <Icon name={icon} className="size-8 text-faint" />
      <p className="font-semibold">{title}</p>
      {children && <div className="flex flex-col items-center gap-3 text-sm text-soft">{children}</div>}
    </div>
  )
}
