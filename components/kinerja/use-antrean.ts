import { useEffect, useEffectEvent, useState } from "react"
import { listQueued, type Queued } from "#components/ui/draft-store.ts"
import { ANTREAN } from "./antre.ts"

/** What of an account waits on this device, oldest first. */
export function useAntrean(akun: string): Queued[] {
  const [antrean, setAntrean] = useState<Queued[]>([])
  const baca = useEffectEvent(async () => setAntrean(await listQueued(`${akun}/`)))
  useEffect(() => {
    const lihat = () => void baca()
    lihat()
    window.addEventListener(ANTREAN, lihat)
    return () => window.removeEventListener(ANTREAN, lihat)
  }, [])
  return antrean
}
