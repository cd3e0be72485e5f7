"use client"

import { useActionState } from "react"
import { dropNote } from "#components/ui/account-note.ts"
import { Button } from "#components/ui/button.tsx"
import { Icon } from "#components/ui/icon.tsx"
import { keluar } from "#lib/akses/actions.ts"

export function SignOut({ label = "Keluar" }: { label?: string }) {
  const [, action] = useActionState(keluar, { status: "awal" })
  return (
    <form action={action} onSubmit={() => dropNote()}>
      <Button type="submit" variant="secondary" className="w-full">
        <Icon name="log-out" />
        {label}
      </Button>
    </form>
  )
}
