"use client"

import { useActionState } from "react"
import { kosong } from "./actions.ts"

/** Names the empty action, so that the build holds it. */
export function Form() {
  const [, action] = useActionState(kosong, { status: "awal", isian: 0 })
  return (
    <form action={action}>
      <button type="submit">Kirim</button>
    </form>
  )
}
