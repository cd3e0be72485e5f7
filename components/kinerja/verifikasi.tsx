import { Card } from "#components/ui/card.tsx"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { Note } from "#components/ui/note.tsx"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import type { Verifikasi as Isi } from "#lib/kinerja/queries/dokumen.ts"
import { KepalaVerifikasi } from "./kepala-verifikasi.tsx"
import { PeriksaBerkas } from "./periksa-berkas.tsx"

/** What a stranger sees of a paper: that it was published, what it is, who signed in which office; never a rating. */
export function Verifikasi({ v }: { v: Isi }) {
  const { judul, inisial, penandatangan } = v.keterangan
  return (
    <main className="mx-auto grid max-w-xl gap-5 px-4 py-8">
      <KepalaVerifikasi />
      {v.digantikan ? (
        <Note tone="warn">
          <strong className="block">Sudah digantikan</strong>
          Dokumen ini pernah diterbitkan, lalu digantikan dokumen nomor {v.digantikan}.
        </Note>
      ) : (
        <Note tone="good">
          <strong className="block">Masih berlaku</strong>
          Dokumen ini diterbitkan {v.penerbit} lewat Siginjai dan belum digantikan.
        </Note>
      )}
      <Card title={judul}>
        <DefinitionList
          items={[
            ["Nomor", v.nomor],
            ["Terbit", waktuSedang(v.terbitPada)],
            ["Atas nama", inisial],
            ...penandatangan.map((t): [string, string] => [`Ditandatangani ${t.pada}`, t.jabatan]),
          ]}
        />
        <p className="mt-3 text-sm text-soft">Nama lengkap dan isinya hanya ada pada kertasnya.</p>
      </Card>
      <Card title="Periksa berkasnya" sub="Berkas PDF yang asli mempunyai sidik yang sama, huruf demi huruf.">
        <PeriksaBerkas sidik={v.sidik} />
        <p className="mt-4 text-sm text-soft">Sidik SHA-256</p>
        <code className="block font-sans text-sm break-all tabular-nums">{v.sidik}</code>
      </Card>
    </main>
  )
}
