"use client"

import { useEffect, useState } from "react"
import { TOAST, type Toast } from "./toast.ts"

const SECONDS = { plain: 5, undo: 10 }

/** The one place where toasts appear; the shell holds it. */
export function Toaster() {
  const [shown, setShown] = useState<Toast & { at: number }>()

  useEffect(() => {
    const show = (event: Event) => {
      const { detail } = event as CustomEvent<Toast | null>
      setShown(detail ? { ...detail, at: event.timeStamp } : undefined)
    }
    window.addEventListener(TOAST, show)
    return () => window.removeEventListener(TOAST, show)
  }, [])

  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(undefined), (shown.urung ? SECONDS.undo : SECONDS.plain) * 1000)
    return () => clearTimeout(timer)
  }, [shown])

  const undo = () => {
    shown?.urung?.()
    setShown(undefined)
  }
  return (
    <output className="toasts" aria-live="polite">
      {shown && (
        <div key={shown.at} className="toast">
          {shown.pesan}
          {shown.urung && (
            <button type="button" onClick={undo}>
              Urungkan
            </button>
          )}
        </div>
      )}
    </output>
  )
}
