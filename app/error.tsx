"use client"

import { ErrorState } from "#components/ui/error-state.tsx"

/** The digest of a failed action is its request id; a failed page left its own in the head. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const permintaan = document.querySelector<HTMLMetaElement>('meta[name="permintaan"]')?.content
  return <ErrorState kode={error.digest?.includes("-") ? error.digest : permintaan || error.digest} onRetry={reset} />
}
