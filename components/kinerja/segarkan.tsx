"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const TIAP_MS = 1_500
const PALING_BANYAK = 40

/** Asks for the page anew until what it waits for is there; after a minute the person may do so himself. */
export function Segarkan() {
  const router = useRouter()
  useEffect(() => {
    let kali = 0
    const detak = setInterval(() => {
      if (++kali > PALING_BANYAK) return clearInterval(detak)
      router.refresh()
    }, TIAP_MS)
    return () => clearInterval(detak)
  }, [router])
  return null
}
