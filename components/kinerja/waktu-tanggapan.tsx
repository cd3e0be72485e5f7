import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import type { WaktuTanggapan as Isi } from "#lib/kinerja/rules/kotak-masuk.ts"

type WaktuTanggapanProps = { sapaan: "Bapak" | "Ibu" | null; bulan: string; isi: Isi }

/** The superior's own figure, with its receipt: how many reports took how many working days. */
export function WaktuTanggapan({ sapaan, bulan, isi }: WaktuTanggapanProps) {
  return (
    <Card
      title={`Waktu tanggapan ${sapaan ?? "saya"}: median ${isi.median} hari kerja`}
      sub={`${isi.jumlah} keputusan pada ${bulan}`}
    >
      <details className="why">
        <summary>Dari mana angka ini?</summary>
        <dl className="dl mt-1">
          {isi.rincian.map((r) => (
            <div key={r.hari}>
              <dt>{r.hari ? `${r.hari} hari kerja` : "Hari yang sama"}</dt>
              <dd>{r.jumlah} laporan</dd>
            </div>
          ))}
        </dl>
        <p className="mt-1 text-soft">
          Hari kerja sejak laporan dikirim sampai diputus; median adalah nilai tengahnya. Laporan yang lewat waktu
          dihitung terpisah dalam{" "}
          <Link href="/kinerja/rekap" prefetch={false} className="link">
            rekap
          </Link>
          .
        </p>
      </details>
    </Card>
  )
}
