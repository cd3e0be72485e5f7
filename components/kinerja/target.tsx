import { Card } from "#components/ui/card.tsx"
import { Term } from "#components/ui/term.tsx"
import { Progress } from "#components/ui/progress.tsx"
import { istilah } from "#lib/kernel/istilah.ts"
import type { RhkRow } from "#lib/kinerja/queries/laporan.ts"

const angka = (s: string) => Number(s).toLocaleString("id-ID")

/** The way to the year's targets, counted from accepted reports. */
export function Target({ rhk, tahun }: { rhk: RhkRow[]; tahun: number }) {
  return (
    <Card
      title="Menuju target tahun ini"
      note={
        <>
          <Term arti={istilah.skp.arti}>SKP</Term> {tahun}
        </>
      }
    >
      <div className="grid gap-4">
        {rhk.map((r) => (
          <Progress
            key={r.id}
            label={`${r.nomor} · ${r.hasil}`}
            text={`${angka(r.realisasi)}/${angka(r.target)} ${r.satuan}`}
            value={Number(r.realisasi)}
            max={Number(r.target)}
          />
        ))}
      </div>
      <p className="mt-4 text-sm text-soft">Dihitung dari volume laporan yang sudah diterima.</p>
    </Card>
  )
}
