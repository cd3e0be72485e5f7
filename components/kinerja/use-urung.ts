import { useCallback } from "react"
import { useAct } from "#components/ui/use-act.ts"
import { batalkan } from "#lib/kinerja/actions.ts"

/** What was decided last on this device, until it is taken back. */
let terakhir: string[] = []

/** Remembers a decision for "Urungkan" of its toast and for the key U. */
export function useUrung() {
  const act = useAct()
  const urungkan = useCallback(
    (ids = terakhir) => {
      terakhir = []
      if (ids.length) act(batalkan, { ids })
    },
    [act],
  )
  const catat = useCallback(
    (ids: string[]) => {
      terakhir = ids
      return () => urungkan(ids)
    },
    [urungkan],
  )
  return { urungkan, catat }
}
