import type { Route } from "next"
import Form from "next/form"
import type { ReactNode } from "react"
import { LinkButton } from "./link-button.tsx"
import { Submit } from "./submit.tsx"

type FilterBarProps = {
  /** The list's own address; the fields become its query. */
  action: Route
  label?: string
  /** Something is filtered: offers the way back to everything. */
  aktif?: boolean
  /** Fields with their defaultValue from the URL. */
  children: ReactNode
}

/** A GET form: the filter is the address, so it can be kept, shared and walked back. */
export function FilterBar({ action, label = "Saring daftar", aktif, children }: FilterBarProps) {
  return (
    <search aria-label={label}>
      <Form action={action} prefetch={false} className="filter-bar">
        {children}
        <Submit variant="secondary" busy="Memuat…">
          Terapkan
        </Submit>
        {aktif && (
          <LinkButton variant="ghost" href={action}>
            Hapus saringan
          </LinkButton>
        )}
      </Form>
    </search>
  )
}
