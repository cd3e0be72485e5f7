import { Basis } from "#components/ui/basis.tsx"
import { Card } from "#components/ui/card.tsx"
import { Note } from "#components/ui/note.tsx"
import type { izinPenilaian } from "#lib/kinerja/policy/izin.ts"
import type { PenilaianDetail } from "#lib/kinerja/queries/penilaian.ts"
import { dasarKeberatan } from "#lib/kinerja/rules/keberatan.ts"
import { sebutPredikat } from "#lib/kinerja/rules/penilaian.ts"
import { PutusKeberatan } from "./putus-keberatan.tsx"
import { TanggapanForm } from "./tanggapan-form.tsx"

type KeberatanProps = { p: PenilaianDetail; izin: ReturnType<typeof izinPenilaian> }

/** What was decided, and what it was before. */
function Putusan({ p }: { p: PenilaianDetail }) {
  const tetap = p.putusanPredikat === p.predikat
  return (
    <Note tone={tetap ? "info" : "good"} icon="scale">
      <strong className="block">
        {tetap
          ? `Predikat tetap ${sebutPredikat[p.predikat!].toLowerCase()}`
          : `Predikat berubah dari ${sebutPredikat[p.predikat!].toLowerCase()} menjadi ${sebutPredikat[p.putusanPredikat!].toLowerCase()}`}
      </strong>
      Putusan {p.pemutus}, final: “{p.putusanAlasan}”
    </Note>
  )
}

/** The words of both sides and the decision, or the form for whoever is asked for one. */
export function Keberatan({ p, izin }: KeberatanProps) {
  if (!p.keberatan || !p.hasilKerja || !p.perilaku) return null
  return (
    <Card
      title="Keberatan"
      sub={p.status === "KEBERATAN" ? `Menunggu putusan ${p.pemutus ?? "atasan pejabat penilai"}` : undefined}
    >
      <div className="grid gap-4">
        <Note tone="bad">
          <strong className="block">{p.pegawai}</strong>“{p.keberatan}”
        </Note>
        {p.tanggapan && (
          <Note>
            <strong className="block">Tanggapan {p.penilai}</strong>“{p.tanggapan}”
          </Note>
        )}
        {p.putusanPredikat && <Putusan p={p} />}
        {izin.tanggapi && <TanggapanForm id={p.id} />}
        {izin.putus && (
          <PutusKeberatan
            id={p.id}
            sidik={p.sidikPutusan}
            pada={p.selesai}
            sebagai={izin.putus}
            hasilKerja={p.hasilKerja}
            perilaku={p.perilaku}
            ditanggapi={p.tanggapan !== null}
          />
        )}
        <p className="text-sm text-soft">
          Dasar: <Basis {...dasarKeberatan} />
        </p>
      </div>
    </Card>
  )
}
