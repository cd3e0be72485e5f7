import { Mark } from "#components/shell/mark.tsx"

/** The head of the public pages on papers. */
export function KepalaVerifikasi() {
  return (
    <header className="flex items-center gap-3">
      <Mark />
      <div>
        <h1>Verifikasi dokumen</h1>
        <p className="text-sm text-soft">Siginjai, sistem informasi kepegawaian</p>
      </div>
    </header>
  )
}
