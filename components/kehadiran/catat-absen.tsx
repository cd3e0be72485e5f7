import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { sebutanAbsen } from "#lib/kehadiran/rules.ts"
import type { OrangRow } from "#lib/kehadiran/queries/absen.ts"
import { AbsenForm } from "./absen-form.tsx"

type CatatAbsenProps = { dipilih: OrangRow | null; cari: string; hasil: OrangRow[] | null; hariIni: Tanggal }

/** First the person, then the days: two short steps, each with its own address. */
export function CatatAbsen({ dipilih, cari, hasil, hariIni }: CatatAbsenProps) {
  if (dipilih)
    return (
      <div className="mx-auto max-w-2xl">
        <PageTitle title="Catat ketidakhadiran" sub={[dipilih.nama, dipilih.jabatan].filter(Boolean).join(", ")}>
          <LinkButton variant="secondary" href="/kehadiran/catat">
            Ganti pegawai
          </LinkButton>
        </PageTitle>
        <Card>
          <AbsenForm pegawaiId={dipilih.id} hariIni={hariIni} jenis={Object.entries(sebutanAbsen)} />
        </Card>
      </div>
    )
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title="Catat ketidakhadiran" sub="Siapa yang tidak masuk?" />
      <FilterBar action="/kehadiran/catat" label="Cari pegawai">
        <label className="field min-w-0 flex-1 basis-48">
          <span className="label">Nama atau NIP</span>
          <input className="input" type="search" name="cari" defaultValue={cari} maxLength={80} />
        </label>
      </FilterBar>
      {hasil && (
        <Card bare>
          {hasil.length ? (
            <ul className="rows">
              {hasil.map((p) => (
                <li key={p.id} className="px-5 py-3">
                  <Link href={`/kehadiran/catat?pegawai=${p.id}`} prefetch={false} className="block text-ink">
                    <strong className="block">{p.nama}</strong>
                    <span className="text-sm text-soft">{[p.jabatan, p.unit].filter(Boolean).join(" · ")}</span>
                  </Link>
                </li>
              ))}
            </ul>
          ) : (
            <Empty icon="users" title="Tidak ada pegawai yang cocok">
              Periksa ejaan. Yang dicari hanya pegawai pada unit yang Bapak/Ibu kelola.
            </Empty>
          )}
        </Card>
      )}
    </div>
  )
}
