import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import type { MenungguRow } from "#lib/kinerja/queries/kotak-masuk.ts"
import type { Periksa } from "#lib/kinerja/rules/laporan.ts"
import { BarisMenunggu } from "./baris-menunggu.tsx"
import { FormTerima } from "./form-terima.tsx"
import { PanelLaporan } from "./panel-laporan.tsx"

type KotakMasukProps = {
  sapaan: "Bapak" | "Ibu" | null
  semua: { l: MenungguRow; periksa: Periksa | null }[]
  dipilih: MenungguRow | null
  /** The report was asked for: on a phone it then stands before the list. */
  terbuka: boolean
}

/** What waits for the seats one answers for: exceptions first, the rest ticked and accepted at once. */
export function KotakMasuk({ sapaan, semua, dipilih, terbuka }: KotakMasukProps) {
  const perlu = semua.filter((x) => x.periksa)
  const tanpa = semua.filter((x) => !x.periksa)
  const kelompok = [
    ["Perlu diperiksa", perlu, false],
    ["Tanpa catatan", tanpa, true],
  ] as const
  if (!semua.length)
    return (
      <>
        <PageTitle title="Kotak masuk" />
        <Card>
          <Empty icon="circle-check" title="Tidak ada laporan yang menunggu">
            Laporan baru muncul di sini begitu dikirim.
          </Empty>
        </Card>
      </>
    )
  return (
    <FormTerima
      judul={`${semua.length}${semua.length < 500 ? "" : "+"} laporan menunggu ${sapaan ?? "keputusan"}`}
      sub={`${tanpa.length} tanpa catatan, ${perlu.length} perlu diperiksa`}
      dicentang={tanpa.length}
      panel={
        dipilih && (
          <PanelLaporan
            key={dipilih.id}
            l={dipilih}
            periksa={semua.find((x) => x.l.id === dipilih.id)?.periksa ?? null}
          />
        )
      }
      terbuka={terbuka}
    >
      {kelompok.map(
        ([judul, isi, centang]) =>
          isi.length > 0 && (
            <Card key={judul} title={judul} note={`${isi.length} laporan`} bare>
              <ul className="rows">
                {isi.map((x) => (
                  <BarisMenunggu key={x.l.id} {...x} centang={centang} dipilih={x.l.id === dipilih?.id} />
                ))}
              </ul>
            </Card>
          ),
      )}
    </FormTerima>
  )
}
