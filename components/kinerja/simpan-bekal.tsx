"use client"

import { useEffect } from "react"
import { writeNote } from "#components/ui/account-note.ts"
import type { Bekal } from "./bekal.ts"

/** Prepares this device for a day without a signal: the page for it, and what it needs to know. */
export function SimpanBekal({ bekal }: { bekal: Bekal }) {
  useEffect(() => {
    writeNote(JSON.stringify(bekal))
    // Absent on plain http, and refused in some private modes.
    navigator.serviceWorker?.register("/sw.js").catch(() => {})
  }, [bekal])
  return null
}
