"use client"

import { useEffect } from "react"
import { dropNote } from "#components/ui/account-note.ts"

/** Whoever is signed in now: what the device knew of another goes. */
export function OwnNote({ akunId }: { akunId: string }) {
  useEffect(() => dropNote(akunId), [akunId])
  return null
}
