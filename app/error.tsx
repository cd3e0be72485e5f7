"use client"

import { useRouter } from "next/navigation"
import { startTransition, useEffect, useState } from "react"
import { ErrorState } from "#components/ui/error-state.tsx"

/** The digest of a failed action is its request id; a failed page left its own in the head. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter()
  const [kode, setKode] = useState(error.digest)
  useEffect(() => {
    // After the commit: a document that failed on the server is drawn anew here, head and all.
    const permintaan = document.querySelector<HTMLMetaElement>('meta[name="permintaan"]')?.content
    if (permintaan && !error.digest?.includes("-")) setKode(permintaan)
  }, [error])
  // What failed was drawn on the server: it must be fetched again, not only drawn again.
  const ulang = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return <ErrorState kode={kode} onRetry={ulang} />
}
