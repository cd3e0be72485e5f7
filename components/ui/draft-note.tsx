/** Says that typed text came back, and offers to throw it away. */
export function DraftNote({ onDiscard }: { onDiscard: () => void }) {
  return (
    <output className="flex min-h-(--tap) items-center gap-3 text-sm text-soft">
      Draf dipulihkan
      <button type="button" className="link min-h-(--tap) font-medium text-ink" onClick={onDiscard}>
        Buang draf
      </button>
    </output>
  )
}
