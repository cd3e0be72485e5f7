import Link from "next/link"
import { Avatar } from "#components/ui/avatar.tsx"
import { Basis } from "#components/ui/basis.tsx"
import { Card } from "#components/ui/card.tsx"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { inisial } from "#components/ui/initials.ts"
import { Note } from "#components/ui/note.tsx"
import { tanggalPendek, waktuSedang } from "#lib/kernel/tanggal.ts"
import type { MenungguRow } from "#lib/kinerja/queries/kotak-masuk.ts"
import type { AturKotak, Periksa } from "#lib/kinerja/rules/kotak-masuk.ts"
import { Keputusan } from "./keputusan.tsx"
import { isiLaporan } from "./rincian-laporan.tsx"

type PanelLaporanProps = { l: MenungguRow; periksa: Periksa[]; skala: AturKotak["skala"]["nilai"] }

/** The report that stands open beside the inbox, with its decision. */
export function PanelLaporan({ l, periksa, skala }: PanelLaporanProps) {
  return (
    <Card>
      <header className="mb-4 flex items-center gap-3">
        <Avatar inisial={inisial(l.pegawai)} />
        <span className="min-w-0 flex-1">
          <strong className="block">{l.pegawai}</strong>
          <small className="text-sm text-soft">{l.jabatan}</small>
        </span>
        <span className="text-sm text-soft">{tanggalPendek(l.tanggal)}</span>
      </header>
      <h2 className="mb-2 break-words">{l.uraian}</h2>
      {periksa.length > 0 && (
        <Note tone="warn" className="my-3">
          <ul className="grid gap-1">
            {periksa.map((p) => (
              <li key={p.jenis}>
                <strong>{p.sebab}.</strong> Dasar: <Basis {...p.dasar} />
              </li>
            ))}
          </ul>
        </Note>
      )}
      <DefinitionList items={[...isiLaporan(l), ["Dikirim", waktuSedang(l.dikirimPada)]]} />
      <p className="mt-3 text-sm">
        <Link href={`/kinerja/${l.id}`} prefetch={false} className="link">
          Lihat riwayat laporan ini
        </Link>
      </p>
      {/* Within sight however long the report is. */}
      <div className="mt-4 border-line bg-surface lg:sticky lg:bottom-0 lg:-mx-5 lg:-mb-5 lg:border-t lg:px-5 lg:py-4">
        <Keputusan id={l.id} skala={skala} />
      </div>
    </Card>
  )
}
