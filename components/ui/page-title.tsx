import type { ReactNode } from "react"

type PageTitleProps = {
  title: ReactNode
  /** One line below. */ sub?: ReactNode
  /** Buttons, the main one last. */ children?: ReactNode
}

export function PageTitle({ title, sub, children }: PageTitleProps) {
  return (
    <header className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        <h1>{title}</h1>
        {sub && <p className="text-soft">{sub}</p>}
      </div>
      {children && <div className="flex flex-wrap gap-3 max-sm:w-full max-sm:[&>:not(.tag)]:grow">{children}</div>}
    </header>
  )
}
