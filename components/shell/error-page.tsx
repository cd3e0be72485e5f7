"use client"

import { useRouter } from "next/navigation"
import { startTransition, useSyncExternalStore } from "react"
import { ErrorState } from "#components/ui/error-state.tsx"

// A document that failed on the server is drawn anew here, head and all: it is read after that.
const berubah = () => () => {}
const permintaan = () => document.querySelector<HTMLMetaElement>('meta[name="permintaan"]')?.content ?? ""

/** The digest of a failed action is its request id; a failed page left its own in the head. */
export function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter()
  const halaman = useSyncExternalStore(berubah, permintaan, () => "")
  // What failed was drawn on the server: it must be fetched again, not only drawn again.
  const ulang = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return <ErrorState kode={error.digest?.includes("-") ? error.digest : halaman || error.digest} onRetry={ulang} />
}
