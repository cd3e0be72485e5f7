import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Reason } from "#components/ui/reason.tsx"
import type { JejakRow } from "#lib/jejak/queries.ts"
import type { Syarat } from "#lib/kernel/syarat.ts"
import type { SkpDetail } from "#lib/kinerja/queries/skp.ts"
import { SkpLain } from "./skp-lain.tsx"
import { Skp } from "./skp.tsx"
import { SusunSkp } from "./susun-skp.tsx"

type SkpSayaProps = {
  tahun: number
  tahunIni: number
  skp: SkpDetail | null
  /** Whether his plans are made here at all. */
  kanal: Syarat
  menilai: boolean
  impor: boolean
  riwayat: JejakRow[]
}

/** That the plan is made elsewhere, and on what that rests. */
function Kanal({ kanal }: { kanal: Syarat }) {
  return (
    <>
      <p>
        {kanal.butir}; {kanal.nilai}.
      </p>
      <Reason {...kanal} terpenuhi />
    </>
  )
}

/** Whoever has moved has a plan in each seat (PermenPANRB 6/2022). */
function Pindah({ skp }: { skp: SkpDetail }) {
  return (
    <Note className="mb-5">
      <p className="mb-3">
        SKP ini untuk jabatan {skp.jabatan}. SKP jabatan baru dimulai pada hari menjabat; yang ini berakhir sehari
        sebelumnya dan tetap dinilai pejabat penilainya. Bila tidak tersisa sehari pun baginya, SKP ini sendiri beralih
        ke jabatan baru dan diajukan lagi.
      </p>
      <SusunSkp tahun={skp.tahun} jabatan={skp.jabatanBaru!} />
    </Note>
  )
}

/** One's own plan of a year. It may be drafted whether or not the superior has begun his. */
export function SkpSaya({ tahun, tahunIni, skp, kanal, menilai, impor, riwayat }: SkpSayaProps) {
  const ke = (t: number) => ({ pathname: "/kinerja/skp" as const, query: { tahun: t } })
  return (
    <>
      <PageTitle title={`SKP saya ${tahun}`} sub={skp?.jabatan}>
        <LinkButton variant="ghost" href={ke(tahun - 1)}>
          SKP {tahun - 1}
        </LinkButton>
        {tahun <= tahunIni && (
          <LinkButton variant="ghost" href={ke(tahun + 1)}>
            SKP {tahun + 1}
          </LinkButton>
        )}
        {impor && <LinkButton href="/kinerja/skp/impor">Impor SKP</LinkButton>}
        {menilai && <LinkButton href="/kinerja/skp/bawahan">SKP bawahan</LinkButton>}
      </PageTitle>
      {skp ? (
        <>
          {skp.jabatanBaru && tahun >= tahunIni && (kanal.terpenuhi ? <Pindah skp={skp} /> : <Kanal kanal={kanal} />)}
          <Skp skp={skp} sendiri tetapkan={false} buka={false} riwayat={riwayat} />
          {skp.lain.length > 0 && <SkpLain skp={skp.lain} tahun={tahun} />}
        </>
      ) : !kanal.terpenuhi && tahun >= tahunIni ? (
        <Card>
          <Empty icon="target" title={`SKP ${tahun} belum diimpor`}>
            <Kanal kanal={kanal} />
          </Empty>
        </Card>
      ) : (
        <Card>
          <Empty icon="target" title={`SKP ${tahun} belum disusun`}>
            {tahun >= tahunIni ? (
              <>
                <p>RHK tahun sebelumnya disalin sebagai awal. Tidak perlu menunggu SKP pimpinan.</p>
                <SusunSkp tahun={tahun} />
              </>
            ) : (
              <p>Tidak ada SKP tahun itu di aplikasi ini.</p>
            )}
          </Empty>
        </Card>
      )}
    </>
  )
}
