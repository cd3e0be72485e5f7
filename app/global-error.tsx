"use client"

import { ErrorState } from "#components/ui/error-state.tsx"
import "./globals.css"

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="id">
      <body>
        <ErrorState title="Siginjai belum bisa ditampilkan" kode={error.digest} onRetry={reset} />
      </body>
    </html>
  )
}
