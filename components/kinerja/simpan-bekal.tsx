"use client"

import { useEffect } from "react"
import { writeNote } from "#components/ui/account-note.ts"
import type { Bekal } from "./bekal.ts"

/** Prepares this device for a day without a signal: the page for it, and what it needs to know. */
export function SimpanBekal({ bekal }: { bekal: Bekal }) {
  useEffect(() => {
    writeNote(bekal)
    // Absent on plain http, refused in some private modes, and a hindrance where files change under their name.
    if (process.env.NODE_ENV === "production") navigator.serviceWorker?.register("/sw.js").catch(() => {})
  }, [bekal])
  return null
}
