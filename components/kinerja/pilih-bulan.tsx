import type { ComponentProps } from "react"
import { LinkButton } from "#components/ui/link-button.tsx"
import { awalBulan, awalBulanBerikut, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"

type PilihBulanProps = {
  bulan: Tanggal
  hariIni: Tanggal
  ke: (bulan: Tanggal) => ComponentProps<typeof LinkButton>["href"]
}

/** To the month before, and to the next one where it has begun. */
export function PilihBulan({ bulan, hariIni, ke }: PilihBulanProps) {
  const berikut = awalBulanBerikut(bulan)
  return (
    <>
      <LinkButton href={ke(awalBulan(tambahHari(bulan, -1)))} rel="prev">
        Bulan lalu
      </LinkButton>
      {berikut <= hariIni && (
        <LinkButton href={ke(berikut)} rel="next">
          Bulan berikut
        </LinkButton>
      )}
    </>
  )
}
